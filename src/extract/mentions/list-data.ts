// Made by lists/compile.mjs from lists/. Change the list, not this file.

/** lists/armed-groups.tsv, one entry a line. */
export const ARMED_GROUPS = `al Qaeda|al-Qaeda|al-Qaida|al Qaida|al-Qa'ida|al-Qa’ida|al Qa'ida|al-Qa\`ida|al-Qaeda Central	AQ
al Qaeda in the Arabian Peninsula|al-Qaeda in the Arabian Peninsula|al-Qa'ida in the Arabian Peninsula|al-Qaida in the Arabian Peninsula	AQAP
al Qaeda in the Islamic Maghreb|al-Qaeda in the Islamic Maghreb|al-Qa'ida in the Islamic Maghreb|al-Qaida in the Islamic Maghreb	AQIM
al Qaeda in the Indian Subcontinent|al-Qaeda in the Indian Subcontinent|al-Qa'ida in the Indian Subcontinent	AQIS
al Qaeda in Iraq|al-Qaeda in Iraq|al-Qaida in Iraq|al-Qa'ida in Iraq	AQI
Islamic State|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant|Islamic State of Iraq and al-Sham|Islamic State in Iraq and Syria|Islamic State in Iraq and the Levant|Islamic State of Iraq and Levant|Islamic State group|Daesh|Da'esh|Da’esh|Daish|Dā'ish	ISIS|ISIL|IS
Islamic State Khorasan Province|Islamic State in Khorasan|Islamic State Khorasan|Islamic State-Khorasan|Wilayat Khorasan	ISKP|ISIS-K|IS-K
Islamic State West Africa Province	ISWAP
Islamic State in the Greater Sahara	ISGS
Taliban|Afghan Taliban|Islamic Emirate of Afghanistan|Taleban	
Pakistani Taliban|Tehrik-e Taliban Pakistan|Tehrik-e-Taliban Pakistan|Tehreek-e-Taliban Pakistan	TTP
Haqqani Network	HQN
Lashkar-e-Taiba|Lashkar-e-Tayyiba|Lashkar e-Tayyiba|Lashkar-e-Toiba|Lashkar-e Tayyiba	LeT
Jaish-e-Mohammad|Jaish-e-Mohammed|Jaish-e-Muhammad	JeM
Lashkar-e-Jhangvi|Lashkar-i-Jhangvi	LeJ
Harakat ul-Mujahidin|Harkat-ul-Mujahideen	HuM
Islamic Movement of Uzbekistan	IMU
East Turkestan Islamic Movement	ETIM
Hezbollah|Hizballah|Hizbullah|Hizbollah|Hezballah	
Hamas	
Palestinian Islamic Jihad	PIJ
Al-Shabaab|al Shabaab|Shabaab|al-Shabab|al Shabab	
Boko Haram	
Jama'at Nusrat al-Islam wal-Muslimin|Jama'a Nusrat ul-Islam wa al-Muslimin	JNIM
Ansar al-Sharia|Ansar al-Shari'a|Ansar al Sharia	
Ansar Dine|Ansar al-Din	
Ansar al-Islam	
Al-Nusra Front|al Nusrah Front|Jabhat al-Nusra|Nusra Front|al-Nusrah Front|Jabhat Fatah al-Sham|Jabhat Fateh al-Sham	JFS
Hay'at Tahrir al-Sham|Hayat Tahrir al-Sham	HTS
Ahrar al-Sham	
Jaysh al-Islam|Jaish al-Islam	
Free Syrian Army	FSA
Syrian Democratic Forces	SDF
People's Protection Units|Kurdish People's Protection Units	YPG
Women's Protection Units	YPJ
Kurdistan Workers' Party|Kurdistan Workers Party	PKK
Peshmerga	
Popular Mobilization Forces|Popular Mobilisation Forces|Popular Mobilization Units|Hashd al-Shaabi	PMF|PMU
Kata'ib Hizballah|Kataib Hezbollah|Kata'ib Hezbollah	KH
Asa'ib Ahl al-Haq|Asaib Ahl al-Haq	AAH
Badr Organization	
Mahdi Army	
Houthis|Houthi movement|Ansar Allah	
Abu Sayyaf|Abu Sayyaf Group	ASG
Jemaah Islamiyah|Jemaah Islamiya	JI
Maute group|Maute Group	
Moro Islamic Liberation Front	MILF
Moro National Liberation Front	MNLF
New People's Army	NPA
Liberation Tigers of Tamil Eelam|Tamil Tigers	LTTE
Fuerzas Armadas Revolucionarias de Colombia|Revolutionary Armed Forces of Colombia	FARC
National Liberation Army	ELN
Shining Path|Sendero Luminoso	
Lord's Resistance Army|Lord’s Resistance Army	LRA
Allied Democratic Forces	ADF
Irish Republican Army|Real IRA|Continuity IRA	IRA
Basque Fatherland and Liberty	ETA
Revolutionary People's Liberation Party/Front	DHKP-C
Mujahideen-e-Khalq|Mujahedin-e Khalq	MEK
Wagner Group	
Balochistan Liberation Army|Baluchistan Liberation Army	BLA
Jamaat-ul-Ahrar|Jamaat ul-Ahrar	JuA
Hizb-e-Islami Gulbuddin|Hezb-e-Islami Gulbuddin	HIG
Hizb-e-Islami|Hezb-e-Islami	
Indian Mujahedeen|Indian Mujahideen	IM
Northern Alliance	
Lebanese Forces	
Fatah	
Al-Aqsa Martyrs Brigades|Al-Aqsa Martyrs' Brigades	
Muslim Brotherhood	`;

/** lists/class-nouns.tsv, one entry a line. */
export const CLASS_NOUNS = `Person	one	-	leader commander chief head founder emir amir deputy spokesman spokeswoman spokesperson minister president premier chancellor governor mayor ambassador envoy official officer general colonel captain soldier policeman policewoman militant insurgent fighter terrorist jihadist rebel gunman bomber attacker suspect assailant hostage captive prisoner detainee witness resident villager elder cleric imam mullah sheikh preacher analyst expert adviser advisor journalist reporter correspondent activist lawyer judge prosecutor senator lawmaker legislator diplomat secretary director chairman chairwoman member operative recruiter financier facilitator courier smuggler trafficker warlord warrior ringleader mastermind predecessor successor aide assistant bodyguard driver doctor nurse teacher student professor researcher scholar author writer editor businessman businesswoman trader farmer worker employee volunteer veteran pilot sniper medic interpreter translator inspector investigator detective coroner negotiator mediator politician candidate dissident defector refugee victim survivor civilian citizen person individual patriarch heir claimant administrator coordinator representative delegate lieutenant sergeant commandant marshal admiral emissary informant spy agent guard sentry inmate convict culprit perpetrator shopkeeper carpenter physician musician artist poet engineer scientist historian neighbour neighbor friend colleague rival associate confidant
Person	one	m	man boy father son brother husband uncle nephew grandfather grandson king prince sultan gentleman widower boyfriend half-brother brother-in-law son-in-law father-in-law
Person	one	f	woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess lady widow girlfriend half-sister sister-in-law daughter-in-law mother-in-law
ArmedGroup	body	-	militia insurgency rebellion cell faction splinter offshoot affiliate gang warband caliphate
ArmedGroup	many	-	militants insurgents rebels fighters terrorists jihadists jihadis gunmen guerrillas militiamen militias extremists islamists attackers assailants bombers foreign-fighters mujahideen separatists loyalists operatives hijackers kidnappers snipers cells factions recruits
Organization	body	-	group network organization organisation movement coalition alliance union party committee company firm agency charity foundation association institute university college newspaper magazine broadcaster outlet website channel bank corporation business network-of federation league society front team family tribe clan sect community delegation consortium syndicate cartel ngo nonprofit think-tank publisher consultancy contractor press media
Organization	many	-	groups networks organizations organisations movements parties companies firms charities institutions newspapers outlets media businesses banks ngos agencies tribes clans families teams partners allies coalition-partners
PublicBody	body	-	government ministry army military navy police parliament cabinet administration regime state court council commission department bureau directorate embassy consulate authority presidency treasury senate congress legislature judiciary intelligence army-command command brigade battalion regiment division squadron unit corps force airforce leadership establishment junta monarchy kingdom
PublicBody	many	-	forces troops soldiers officers officials authorities ministries units battalions brigades airmen sailors marines policemen commandos paratroopers servicemen peacekeepers ministers lawmakers legislators senators diplomats prosecutors judges governments states armies courts commanders leaders generals guards
Group	many	-	people residents villagers locals civilians citizens men women children families refugees migrants displaced inhabitants protesters demonstrators activists witnesses elders sources journalists reporters analysts experts observers critics supporters opponents members representatives workers employees students teachers doctors medics volunteers prisoners detainees hostages captives victims survivors casualties suspects others friends relatives neighbours neighbors colleagues brothers sons sisters daughters wives parents followers associates aides advisers advisors deputies successors clerics scholars imams tribesmen businessmen traders farmers smugglers traffickers donors financiers pilgrims tourists passengers patients users readers viewers historians researchers lawyers investigators inspectors musicians artists crowds personnel staff crew youths boys girls population public insiders mourners worshippers
Country	body	-	country nation homeland
Place	body	-	city town village capital province district region area suburb neighbourhood neighborhood camp base compound airport airfield airbase border frontier valley mountain river lake island coast desert territory sanctuary haven stronghold hideout safehouse house building school hospital mosque church market street road highway bridge tunnel checkpoint prison barracks headquarters office factory refinery field farm port station crossing site facility complex library hotel stadium square cemetery shrine warehouse depot cache outpost enclave pocket hamlet municipality county settlement zone quarter basement dam canal peninsula oilfield gate entrance centre center palace fort shop restaurant apartment flat clinic museum bakery
Place	many	-	cities towns villages capitals provinces districts regions areas suburbs neighbourhoods neighborhoods camps bases compounds airports borders mountains territories sanctuaries havens strongholds hideouts safehouses houses buildings schools hospitals mosques churches markets streets roads bridges tunnels checkpoints prisons facilities positions routes sites structures caches fortifications outposts enclaves islands countries nations homes headquarters farms
Document	one	-	report statement communique document letter memo memorandum resolution treaty agreement accord law decree fatwa book article video audio message recording manual magazine pamphlet press-release dossier file assessment survey testimony indictment constitution
Document	many	-	reports statements documents letters memos resolutions laws decrees books articles videos messages recordings files leaflets
Event	one	-	attack bombing blast explosion assault ambush raid airstrike strike offensive operation siege battle war conflict massacre assassination kidnapping hijacking shooting insurgency coup uprising protest ceasefire truce summit conference meeting election clash
Event	many	-	attacks bombings blasts explosions assaults ambushes raids airstrikes strikes offensives operations sieges battles wars clashes killings kidnappings protests talks negotiations elections
Weapon	one	-	weapon rifle pistol gun machine-gun grenade mortar rocket missile bomb mine ied explosive shell bullet launcher howitzer artillery ammunition munition warhead landmine kalashnikov rpg torpedo vbied
Weapon	many	-	weapons arms rifles pistols guns grenades mortars rockets missiles bombs mines ieds explosives shells bullets launchers howitzers munitions warheads landmines detonators vbieds small-arms barrel-bombs
MilitaryPlatform	one	-	tank helicopter gunship drone jet warplane aircraft bomber-jet fighter-jet uav bulldozer-tank humvee apc warship submarine frigate destroyer carrier
MilitaryPlatform	many	-	tanks helicopters gunships drones jets warplanes fighter-jets uavs humvees apcs warships submarines frigates destroyers
Person	one	-	fellow scholar contributor columnist anchor captain major commissioner superintendent chancellor patriarch bishop
Place	body	-	route place land vicinity infrastructure structure frontline farmland position outskirts countryside wall roof terrain building-site
Place	many	-	lands places refineries factories fields farms mosques gates shops
Group	many	-	bodyguards gunners messengers negotiators mediators shopkeepers soldiers-of-fortune drivers
Place	one	-	front-line defence-line defense-line home store studio courthouse location airspace battlefield frontier-post command-post police-station police-post power-station training-camp
Place	many	-	front-lines homes stores shores locations training-camps
Organization	body	-	enemy television news-agency television-station radio-station
Group	many	-	founders comrades nephews poets painters dentists translators linguists counterparts newcomers settlers`;

/** lists/countries.tsv, one entry a line. */
export const COUNTRIES = `AF	Afghanistan	Afghan|Afghani	Afghans
AL	Albania	Albanian	Albanians
DZ	Algeria	Algerian	Algerians
AD	Andorra	Andorran	Andorrans
AO	Angola	Angolan	Angolans
AG	Antigua and Barbuda	Antiguan	Antiguans
AR	Argentina	Argentine|Argentinian	Argentines|Argentinians
AM	Armenia	Armenian	Armenians
AU	Australia	Australian	Australians
AT	Austria	Austrian	Austrians
AZ	Azerbaijan	Azerbaijani|Azeri	Azerbaijanis|Azeris
BS	Bahamas	Bahamian	Bahamians
BH	Bahrain	Bahraini	Bahrainis
BD	Bangladesh	Bangladeshi	Bangladeshis
BB	Barbados	Barbadian	Barbadians
BY	Belarus	Belarusian|Belarussian	Belarusians
BE	Belgium	Belgian	Belgians
BZ	Belize	Belizean	Belizeans
BJ	Benin	Beninese	
BT	Bhutan	Bhutanese	
BO	Bolivia	Bolivian	Bolivians
BA	Bosnia and Herzegovina|Bosnia|Bosnia-Herzegovina	Bosnian	Bosnians
BW	Botswana	Botswanan	Botswanans
BR	Brazil	Brazilian	Brazilians
BN	Brunei	Bruneian	Bruneians
BG	Bulgaria	Bulgarian	Bulgarians
BF	Burkina Faso|Burkina	Burkinabe	
BI	Burundi	Burundian	Burundians
KH	Cambodia	Cambodian	Cambodians
CM	Cameroon	Cameroonian	Cameroonians
CA	Canada	Canadian	Canadians
CV	Cape Verde|Cabo Verde	Cape Verdean	Cape Verdeans
CF	Central African Republic|CAR	Central African	Central Africans
TD	Chad	Chadian	Chadians
CL	Chile	Chilean	Chileans
CN	China|People's Republic of China|PRC	Chinese	
CO	Colombia	Colombian	Colombians
KM	Comoros	Comoran|Comorian	Comorans
CG	Republic of the Congo|Congo-Brazzaville|Congo Republic	Congolese	
CD	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo|Congo-Kinshasa	Congolese	
CR	Costa Rica	Costa Rican	Costa Ricans
CI	Ivory Coast|Côte d'Ivoire|Cote d'Ivoire	Ivorian	Ivorians
HR	Croatia	Croatian|Croat	Croatians|Croats
CU	Cuba	Cuban	Cubans
CY	Cyprus	Cypriot	Cypriots
CZ	Czech Republic|Czechia	Czech	Czechs
DK	Denmark	Danish	Danes
DJ	Djibouti	Djiboutian	Djiboutians
DM	Dominica		
DO	Dominican Republic	Dominican	Dominicans
TL	East Timor|Timor-Leste	Timorese	
EC	Ecuador	Ecuadorian|Ecuadorean	Ecuadorians
EG	Egypt|Arab Republic of Egypt	Egyptian	Egyptians
SV	El Salvador	Salvadoran|Salvadorean	Salvadorans
GQ	Equatorial Guinea		
ER	Eritrea	Eritrean	Eritreans
EE	Estonia	Estonian	Estonians
SZ	Eswatini|Swaziland	Swazi	Swazis
ET	Ethiopia	Ethiopian	Ethiopians
FJ	Fiji	Fijian	Fijians
FI	Finland	Finnish	Finns
FR	France	French	
GA	Gabon	Gabonese	
GM	Gambia	Gambian	Gambians
GE	Georgia	Georgian	Georgians
DE	Germany	German	Germans
GH	Ghana	Ghanaian	Ghanaians
GR	Greece	Greek	Greeks
GD	Grenada	Grenadian	Grenadians
GT	Guatemala	Guatemalan	Guatemalans
GN	Guinea	Guinean	Guineans
GW	Guinea-Bissau		
GY	Guyana	Guyanese	
HT	Haiti	Haitian	Haitians
HN	Honduras	Honduran	Hondurans
HK	Hong Kong		
HU	Hungary	Hungarian	Hungarians
IS	Iceland	Icelandic	Icelanders
IN	India	Indian	Indians
ID	Indonesia	Indonesian	Indonesians
IR	Iran|Islamic Republic of Iran	Iranian	Iranians
IQ	Iraq|Republic of Iraq	Iraqi	Iraqis
IE	Ireland|Republic of Ireland	Irish	
IL	Israel|State of Israel	Israeli	Israelis
IT	Italy	Italian	Italians
JM	Jamaica	Jamaican	Jamaicans
JP	Japan	Japanese	
JO	Jordan|Hashemite Kingdom of Jordan	Jordanian	Jordanians
KZ	Kazakhstan	Kazakh|Kazakhstani	Kazakhs
KE	Kenya	Kenyan	Kenyans
KI	Kiribati		
KP	North Korea|Democratic People's Republic of Korea|DPRK	North Korean	North Koreans
KR	South Korea|Republic of Korea	South Korean	South Koreans
XK	Kosovo	Kosovar	Kosovars
KW	Kuwait	Kuwaiti	Kuwaitis
KG	Kyrgyzstan	Kyrgyz|Kyrgyzstani	
LA	Laos	Laotian	Laotians
LV	Latvia	Latvian	Latvians
LB	Lebanon	Lebanese	
LS	Lesotho		
LR	Liberia	Liberian	Liberians
LY	Libya	Libyan	Libyans
LI	Liechtenstein		
LT	Lithuania	Lithuanian	Lithuanians
LU	Luxembourg		
MG	Madagascar	Malagasy	
MW	Malawi	Malawian	Malawians
MY	Malaysia	Malaysian	Malaysians
MV	Maldives	Maldivian	Maldivians
ML	Mali	Malian	Malians
MT	Malta	Maltese	
MH	Marshall Islands	Marshallese	
MR	Mauritania	Mauritanian	Mauritanians
MU	Mauritius	Mauritian	Mauritians
MX	Mexico	Mexican	Mexicans
FM	Micronesia	Micronesian	Micronesians
MD	Moldova	Moldovan	Moldovans
MC	Monaco		
MN	Mongolia	Mongolian	Mongolians
ME	Montenegro	Montenegrin	Montenegrins
MA	Morocco	Moroccan	Moroccans
MZ	Mozambique	Mozambican	Mozambicans
MM	Myanmar|Burma	Burmese	
NA	Namibia	Namibian	Namibians
NR	Nauru		
NP	Nepal	Nepali|Nepalese	Nepalis
NL	Netherlands|Holland	Dutch	
NZ	New Zealand		New Zealanders
NI	Nicaragua	Nicaraguan	Nicaraguans
NE	Niger	Nigerien	Nigeriens
NG	Nigeria	Nigerian	Nigerians
MK	North Macedonia|Macedonia	Macedonian	Macedonians
NO	Norway	Norwegian	Norwegians
OM	Oman	Omani	Omanis
PK	Pakistan|Islamic Republic of Pakistan	Pakistani	Pakistanis
PW	Palau		
PS	Palestine|State of Palestine|Palestinian Territories|Palestinian territories	Palestinian	Palestinians
PA	Panama	Panamanian	Panamanians
PG	Papua New Guinea		
PY	Paraguay	Paraguayan	Paraguayans
PE	Peru	Peruvian	Peruvians
PH	Philippines	Philippine|Filipino	Filipinos
PL	Poland	Polish	Poles
PT	Portugal	Portuguese	
QA	Qatar	Qatari	Qataris
RO	Romania	Romanian	Romanians
RU	Russia|Russian Federation	Russian	Russians
RW	Rwanda	Rwandan	Rwandans
WS	Samoa	Samoan	Samoans
SA	Saudi Arabia|Kingdom of Saudi Arabia	Saudi|Saudi Arabian	Saudis
SN	Senegal	Senegalese	
RS	Serbia	Serbian|Serb	Serbians|Serbs
SC	Seychelles		
SL	Sierra Leone	Sierra Leonean	Sierra Leoneans
SG	Singapore	Singaporean	Singaporeans
SK	Slovakia	Slovak	Slovaks
SI	Slovenia	Slovenian|Slovene	Slovenians|Slovenes
SB	Solomon Islands		
SO	Somalia	Somali	Somalis
ZA	South Africa	South African	South Africans
SS	South Sudan	South Sudanese	
ES	Spain	Spanish	Spaniards
LK	Sri Lanka	Sri Lankan	Sri Lankans
SD	Sudan	Sudanese	
SR	Suriname	Surinamese	
SE	Sweden	Swedish	Swedes
CH	Switzerland	Swiss	
SY	Syria|Syrian Arab Republic	Syrian	Syrians
TW	Taiwan	Taiwanese	
TJ	Tajikistan	Tajik|Tajikistani	Tajiks
TZ	Tanzania	Tanzanian	Tanzanians
TH	Thailand	Thai	Thais
TG	Togo	Togolese	
TO	Tonga	Tongan	Tongans
TT	Trinidad and Tobago	Trinidadian	Trinidadians
TN	Tunisia	Tunisian	Tunisians
TR	Turkey|Türkiye|Turkiye|Republic of Turkey	Turkish	Turks
TM	Turkmenistan	Turkmenistani	
TV	Tuvalu		
UG	Uganda	Ugandan	Ugandans
UA	Ukraine	Ukrainian	Ukrainians
AE	United Arab Emirates|UAE|U.A.E.|Emirates	Emirati	Emiratis
GB	United Kingdom|UK|U.K.|Britain|Great Britain	British|UK|U.K.	Britons|Brits
US	United States|United States of America|US|U.S.|USA|U.S.A.|America	American|US|U.S.|U.S|United States	Americans
UY	Uruguay	Uruguayan	Uruguayans
UZ	Uzbekistan	Uzbek|Uzbekistani	Uzbeks
VU	Vanuatu		
VA	Holy See		
VE	Venezuela	Venezuelan	Venezuelans
VN	Vietnam|Viet Nam	Vietnamese	
EH	Western Sahara	Sahrawi	Sahrawis
YE	Yemen|Republic of Yemen	Yemeni	Yemenis
ZM	Zambia	Zambian	Zambians
ZW	Zimbabwe	Zimbabwean	Zimbabweans
SU	Soviet Union|USSR	Soviet	Soviets
YU	Yugoslavia	Yugoslav	Yugoslavs`;

/** lists/derived/english-given-names.txt, one entry a line. */
export const ENGLISH_GIVEN_NAMES = `Aaren
Aarika
Aaron
Abagael
Abagail
Abba
Abbe
Abbey
Abbi
Abbie
Abbot
Abbott
Abby
Abbye
Abdel
Abdul
Abe
Abel
Abelard
Abeu
Abey
Abie
Abigael
Abigail
Abigale
Abner
Abra
Abraham
Abrahan
Abram
Abramo
Abran
Ada
Adah
Adair
Adaline
Adam
Adamo
Adams
Adan
Adara
Adda
Addi
Addia
Addie
Addison
Addy
Ade
Adel
Adela
Adelaida
Adelaide
Adelbert
Adele
Adelheid
Adelice
Adelina
Adelind
Adeline
Adella
Adelle
Adena
Adey
Adham
Adi
Adiana
Adina
Adlai
Adler
Ado
Adolf
Adolph
Adolphe
Adolpho
Adolphus
Adora
Adore
Adoree
Adorne
Adrea
Adria
Adriaens
Adrian
Adriana
Adriane
Adrianna
Adrianne
Adriano
Adrien
Adriena
Adrienne
Aeriel
Aeriela
Aeriell
Afton
Agace
Agata
Agatha
Agathe
Aggi
Aggie
Aggy
Agna
Agnella
Agnes
Agnese
Agnesse
Agneta
Agnola
Agosto
Agretha
Aguie
Aguistin
Aguste
Agustin
Aharon
Ahmad
Ahmed
Aida
Aidan
Aigneis
Aila
Ailbert
Aile
Ailee
Aileen
Ailene
Ailey
Aili
Ailina
Ailis
Ailsun
Ailyn
Aime
Aimee
Aimil
Aindrea
Ainslee
Ainsley
Ainslie
Ajay
Akim
Aksel
Alain
Alaine
Alair
Alameda
Alan
Alana
Alanah
Aland
Alane
Alanna
Alano
Alanson
Alard
Alaric
Alasdair
Alastair
Alasteir
Alaster
Alayne
Alberik
Albert
Alberta
Albertina
Albertine
Alberto
Albie
Albina
Albrecht
Alden
Aldin
Aldis
Aldo
Aldon
Aldous
Aldric
Aldrich
Aldridge
Aldus
Aldwin
Alec
Alecia
Aleda
Aleece
Aleen
Alejandra
Alejandrina
Alejandro
Alejoa
Aleksandr
Alena
Alene
Alessandra
Alessandro
Aleta
Alethea
Alex
Alexa
Alexander
Alexandr
Alexandra
Alexandre
Alexandrina
Alexandro
Alexandros
Alexei
Alexi
Alexia
Alexina
Alexine
Alexio
Alexis
Alf
Alfi
Alfie
Alfons
Alfonse
Alfonso
Alford
Alfred
Alfreda
Alfredo
Alfy
Algernon
Ali
Alia
Alic
Alica
Alice
Alicea
Alicia
Alick
Alida
Alidia
Alie
Alika
Alikee
Alina
Aline
Alis
Alisa
Alisander
Alisha
Alison
Alissa
Alistair
Alister
Alisun
Alix
Aliza
Alla
Allan
Allard
Allayne
Alleen
Allegra
Allene
Alley
Alleyn
Alli
Allianora
Allie
Allin
Allina
Allis
Allison
Allissa
Allister
Allistir
Allix
Allsun
Allx
Ally
Allyce
Allyn
Allys
Allyson
Alma
Almeda
Almeria
Almeta
Almira
Almire
Aloin
Aloise
Aloisia
Alon
Alonso
Alonzo
Aloysia
Aloysius
Alphard
Alphonse
Alphonso
Alric
Alta
Althea
Aluin
Aluino
Alva
Alvan
Alvera
Alverta
Alvie
Alvin
Alvina
Alvinia
Alvira
Alvis
Alvy
Alwin
Alwyn
Alyce
Alyda
Alyosha
Alys
Alysa
Alyse
Alysia
Alyson
Alyss
Alyssa
Amabel
Amabelle
Amalea
Amalee
Amaleta
Amalia
Amalie
Amalita
Amalle
Amanda
Amandi
Amandie
Amandy
Amara
Amargo
Amata
Amberly
Amble
Ambros
Ambrose
Ambrosi
Ambrosio
Ambrosius
Ambur
Amby
Ame
Amelia
Amelie
Amelina
Ameline
Amelita
Amerigo
Amery
Ami
Amie
Amii
Amil
Amitie
Amity
Ammamaria
Amory
Amos
Amy
Amye
Ana
Anabal
Anabel
Anabella
Anabelle
Analiese
Analise
Anallese
Anallise
Anastasia
Anastasie
Anastassia
Anatol
Anatola
Anatole
Anatollo
Ancell
Andee
Andeee
Anderea
Anders
Anderson
Andi
Andie
Andonis
Andra
Andras
Andre
Andrea
Andreana
Andreas
Andree
Andrei
Andrej
Andres
Andrew
Andrey
Andria
Andriana
Andriette
Andris
Andromache
Andros
Andrus
Andy
Anestassia
Anet
Anett
Anetta
Anette
Ange
Angel
Angela
Angele
Angeli
Angelia
Angelica
Angelico
Angelika
Angelina
Angeline
Angelique
Angelita
Angelle
Angelo
Angie
Angil
Angus
Angy
Ania
Anica
Anissa
Anita
Anitra
Anjanette
Anjela
Ann
Ann-Marie
Anna
Anna-Diana
Anna-Diane
Anna-Maria
Annabal
Annabel
Annabela
Annabell
Annabella
Annabelle
Annadiana
Annadiane
Annalee
Annaliese
Annalise
Annamaria
Annamarie
Anne
Anne-Corinne
Anne-Marie
Annecorinne
Anneliese
Annelise
Annemarie
Annetta
Annette
Anni
Annice
Annie
Annis
Annissa
Annmaria
Annmarie
Annnora
Annora
Anny
Ansel
Ansell
Anselm
Anselma
Ansley
Anson
Anstice
Anthe
Anthea
Anthia
Anthiathia
Anthony
Antin
Antoine
Antoinette
Anton
Antone
Antonella
Antonetta
Antoni
Antonia
Antonie
Antonietta
Antonin
Antonina
Antonino
Antonio
Antonius
Antons
Antony
Any
Anya
Appolonia
Aprilette
Ara
Arabel
Arabela
Arabele
Arabella
Arabelle
Araldo
Arch
Archaimbaud
Archambault
Archer
Archibald
Archibaldo
Archibold
Archie
Archy
Arda
Ardath
Ardeen
Ardelia
Ardelis
Ardella
Ardelle
Arden
Ardene
Ardenia
Ardine
Ardis
Ardisj
Ardith
Ardra
Ardyce
Ardys
Ardyth
Arel
Aretha
Ari
Ariadne
Ariana
Aridatha
Arie
Ariel
Ariela
Ariella
Arielle
Arin
Ario
Aristotle
Arlan
Arlana
Arlee
Arleen
Arlen
Arlena
Arlene
Arleta
Arlette
Arley
Arleyne
Arlie
Arliene
Arlin
Arlina
Arlinda
Arline
Arluene
Arly
Arlyn
Arlyne
Arman
Armand
Armando
Armin
Armstrong
Arnaldo
Arne
Arney
Arni
Arnie
Arnold
Arnoldo
Arnuad
Arny
Aron
Arri
Arron
Artair
Arte
Artemas
Artemis
Artemus
Arther
Arthur
Artie
Artur
Arturo
Artus
Arty
Arv
Arvie
Arvin
Arvy
Aryn
Asa
Ase
Ashbey
Ashby
Ashely
Asher
Ashia
Ashien
Ashil
Ashla
Ashlan
Ashlee
Ashleigh
Ashlen
Ashley
Ashli
Ashlie
Ashlin
Ashly
Ashton
Astra
Astrid
Astrix
Atalanta
Athena
Athene
Atlanta
Atlante
Aube
Auberon
Aubert
Auberta
Aubine
Aubree
Aubrette
Aubrey
Aubrie
Aubry
Audi
Audie
Audra
Audre
Audrey
Audrie
Audry
Audrye
Audy
Augie
Augusta
Auguste
Augustin
Augustina
Augustine
Augusto
Augustus
Augy
Aundrea
Aura
Aurea
Aurel
Aurelea
Aurelia
Aurelie
Auria
Aurie
Aurilia
Aurlie
Auroora
Aurore
Aurthur
Austen
Austina
Austine
Ava
Ave
Aveline
Averell
Averil
Averill
Avery
Averyl
Avictor
Avie
Avigdor
Avis
Aviva
Avivah
Avram
Avril
Avrit
Avrom
Axe
Axel
Aylmar
Aylmer
Aymer
Ayn
Bab
Babara
Babb
Babbette
Babbie
Babette
Babita
Babs
Bail
Bailey
Bailie
Baillie
Baily
Baird
Bald
Balduin
Baldwin
Bale
Bambi
Bambie
Bamby
Ban
Bancroft
Banky
Barb
Barbabas
Barbabra
Barbara
Barbara-Anne
Barbaraanne
Barbe
Barbee
Barbette
Barbey
Barbi
Barbie
Barbra
Barby
Barclay
Bard
Barde
Barn
Barnabas
Barnabe
Barnaby
Barnard
Barnebas
Barnett
Barney
Barnie
Barny
Barr
Barret
Barrett
Barri
Barrie
Barris
Barron
Barry
Bart
Bartel
Barth
Barthel
Bartholemy
Bartholomeo
Bartholomeus
Bartholomew
Bartie
Bartlet
Bartlett
Bartolemo
Bartolomeo
Barton
Bartram
Barty
Bary
Baryram
Basia
Basil
Basile
Basilio
Basilius
Bastian
Bastien
Bat
Batholomew
Bathsheba
Batsheva
Baudoin
Bax
Baxie
Baxter
Baxy
Bayard
Bea
Beale
Bealle
Bear
Bearnard
Beatrice
Beatrisa
Beatrix
Beatriz
Beau
Beaufort
Beauregard
Bebe
Becca
Beck
Becka
Becki
Beckie
Becky
Bee
Beilul
Beitris
Bekki
Bel
Belia
Belicia
Belinda
Belita
Bell
Bella
Bellanca
Belle
Bellina
Beltran
Belva
Belvia
Ben
Bendick
Bendicty
Bendite
Bendix
Benedetta
Benedetto
Benedick
Benedict
Benedicta
Benedicto
Benedikt
Benedikta
Benetta
Bengt
Beniamino
Benita
Benito
Benjamen
Benjamin
Benji
Benjie
Benjy
Benn
Bennett
Benni
Bennie
Benny
Benoit
Benoite
Benson
Bent
Bentlee
Bentley
Benton
Benyamin
Ber
Berenice
Beret
Berget
Berk
Berke
Berkeley
Berkie
Berkley
Berkly
Berky
Bern
Berna
Bernadene
Bernadette
Bernadina
Bernadine
Bernard
Bernardina
Bernardine
Bernardo
Bernarr
Berne
Bernelle
Bernete
Bernetta
Bernette
Bernhard
Berni
Bernice
Bernie
Bernita
Berny
Berri
Berrie
Berry
Bert
Berta
Berte
Bertha
Berthe
Berti
Bertie
Bertina
Bertine
Berton
Bertram
Bertrand
Bertrando
Berty
Beryl
Beryle
Bess
Bessie
Bessy
Beth
Bethanne
Bethany
Bethena
Bethina
Betsey
Betsy
Betta
Bette
Bette-Ann
Betteann
Betteanne
Betti
Bettina
Bettine
Betty
Bettye
Beulah
Bev
Bevan
Beverie
Beverlee
Beverley
Beverlie
Beverly
Bevin
Bevon
Bevvy
Bianca
Bianka
Bibbie
Bibby
Bibbye
Bibi
Biddie
Biddy
Bidget
Bil
Bili
Billi
Billie
Billy
Billye
Bing
Bink
Binky
Binni
Binnie
Binny
Birch
Bird
Birdie
Birgit
Birgitta
Birk
Biron
Bjorn
Blaine
Blair
Blaire
Blake
Blakelee
Blakeley
Blanca
Blanch
Blancha
Blanche
Blane
Blayne
Blinni
Blinnie
Blinny
Bliss
Blisse
Blithe
Blondell
Blondelle
Blondie
Blondy
Blythe
Bob
Bobbe
Bobbee
Bobbette
Bobbi
Bobbie
Bobby
Bobbye
Bobette
Bobina
Bobine
Bobinette
Bogart
Bogey
Boigie
Bond
Bondie
Bondon
Bondy
Bone
Boniface
Bonita
Bonnee
Bonni
Bonnibelle
Bonnie
Bonny
Boone
Boonie
Boony
Boot
Boote
Booth
Boothe
Bord
Borden
Bordie
Bordy
Borg
Boris
Bourke
Bowie
Boyce
Boycey
Boycie
Boyd
Brad
Bradan
Brade
Braden
Bradford
Bradley
Bradly
Bradney
Brady
Bram
Bran
Brana
Brand
Brandais
Brande
Brandea
Branden
Brander
Brandi
Brandice
Brandie
Brandise
Brandon
Brandtr
Brandy
Brandyn
Brannon
Brant
Brantley
Breanne
Brear
Bree
Breena
Bren
Brena
Brenda
Brendan
Brenden
Brendin
Brendis
Brendon
Brenn
Brenna
Brennan
Brennen
Brent
Bret
Brett
Brew
Brewer
Brewster
Bria
Brian
Briana
Brianna
Brianne
Briano
Briant
Brice
Bride
Bridget
Bridgette
Bridie
Brien
Brier
Brietta
Brig
Brigg
Briggs
Brigham
Brigid
Brigida
Brigit
Brigitta
Brigitte
Brina
Briney
Brinn
Brinna
Briny
Brion
Brit
Brita
Britney
Britni
Britt
Britta
Brittan
Brittaney
Brittani
Brittany
Britte
Britteny
Brittne
Brittney
Brittni
Brnaba
Brnaby
Brock
Brockie
Brocky
Brod
Broddie
Broddy
Broderic
Broderick
Brodie
Brody
Brok
Bron
Bronnie
Bronny
Bronson
Brook
Brooke
Brooks
Brose
Bruce
Brucie
Bruis
Brunhilda
Brunhilde
Bruno
Bryan
Bryana
Bryant
Bryanty
Bryce
Bryn
Bryna
Brynn
Brynna
Brynne
Bryon
Buckie
Bucky
Budd
Buddie
Buddy
Buffy
Buiron
Bunni
Bunnie
Bunny
Burch
Burg
Burgess
Burk
Burke
Burl
Burlie
Burnaby
Burnard
Burr
Burt
Burtie
Burton
Burty
Butch
Byram
Byran
Byrann
Byrle
Byrom
Byron
Cacilia
Cacilie
Cad
Caddric
Caesar
Cahra
Cairistiona
Caitlin
Caitrin
Cal
Caldwell
Cale
Caleb
Calhoun
Calida
Calla
Callean
Calley
Calli
Callida
Callie
Cally
Calv
Calvin
Calypso
Cam
Camala
Camel
Camella
Camellia
Cameron
Camey
Cami
Camila
Camile
Camilla
Camille
Cammi
Cammie
Cammy
Candace
Candi
Candice
Candida
Candide
Candie
Candis
Candra
Caprice
Car
Cara
Caralie
Carce
Care
Caren
Carena
Caresa
Caressa
Caresse
Carey
Cari
Caria
Carie
Caril
Carilyn
Carin
Carina
Carine
Cariotta
Carissa
Carita
Caritta
Carl
Carla
Carlee
Carleen
Carlen
Carlene
Carleton
Carley
Carlie
Carlin
Carlina
Carline
Carling
Carlita
Carlo
Carlos
Carlota
Carlotta
Carly
Carlye
Carlyle
Carlyn
Carlynn
Carlynne
Carma
Carmel
Carmela
Carmelia
Carmelina
Carmelita
Carmella
Carmelle
Carmen
Carmencita
Carmina
Carmine
Carmita
Carmon
Carney
Carny
Caro
Carol
Carol-Jean
Carola
Carolan
Carolann
Carole
Carolee
Carolin
Carolina
Caroline
Caroljean
Carolus
Carolyn
Carolyne
Carolynn
Caron
Carr
Carree
Carri
Carrie
Carrissa
Carrol
Carroll
Carry
Cart
Carter
Carver
Cary
Caryl
Caryn
Casandra
Casar
Case
Casey
Cash
Casi
Casie
Caspar
Casper
Cass
Cassandra
Cassandre
Cassandry
Cassaundra
Cassey
Cassi
Cassie
Cassius
Cassondra
Cassy
Catarina
Cate
Caterina
Catha
Catharina
Catharine
Cathe
Cathee
Catherin
Catherina
Catherine
Cathi
Cathie
Cathleen
Cathlene
Cathrin
Cathrine
Cathryn
Cathy
Cathyleen
Cati
Catie
Catina
Catlaina
Catlee
Catlin
Catrina
Catriona
Caty
Caye
Cayla
Caz
Cazzie
Cchaddie
Cece
Cecelia
Cecil
Cecile
Ceciley
Cecilia
Cecilio
Cecilius
Cecilla
Cecily
Ced
Cedric
Ceil
Cele
Celene
Celesta
Celeste
Celestia
Celestina
Celestine
Celestyn
Celestyna
Celia
Celie
Celina
Celinda
Celine
Celinka
Celisse
Celka
Celle
Cello
Cesar
Cesare
Cesaro
Cesya
Chadd
Chaddie
Chaddy
Chadwick
Chaim
Chalmers
Chan
Chance
Chancey
Chanda
Chandal
Chandler
Chandra
Chane
Channa
Chantal
Chantalle
Charil
Charin
Chariot
Charis
Charissa
Charisse
Charita
Charla
Charlean
Charleen
Charlena
Charlene
Charles
Charley
Charlie
Charline
Charlot
Charlotta
Charlton
Charmain
Charmaine
Charmane
Charmian
Charmine
Charmion
Charo
Charyl
Chas
Chastity
Chaunce
Chauncey
Che
Chelsae
Chelsea
Chelsey
Chelsie
Chelsy
Chen
Cher
Chere
Cherey
Cheri
Cherianne
Cherice
Cherida
Cherie
Cherilyn
Cherilynn
Cherin
Cherise
Cherish
Cherlyn
Cherri
Cherrita
Cherry
Chery
Cherye
Cheryl
Ches
Cheslie
Chester
Cheston
Chet
Chev
Chevalier
Chevy
Chiarra
Chic
Chick
Chickie
Chicky
Chico
Chilton
Chip
Chiquia
Chiquita
Chlo
Chloe
Chloette
Chloris
Chris
Chrisse
Chrissie
Chrissy
Christa
Christabel
Christabella
Christal
Christalle
Christan
Christean
Christel
Christen
Christi
Christiana
Christiane
Christiano
Christie
Christin
Christina
Christine
Christoffer
Christoforo
Christoper
Christoph
Christophe
Christopher
Christophorus
Christos
Christy
Christye
Christyna
Chrisy
Chrotoem
Chrysa
Chrysler
Chrystal
Chryste
Chrystel
Chucho
Cicely
Cicily
Ciel
Cilka
Cinda
Cindee
Cindelyn
Cinderella
Cindi
Cindie
Cindra
Cindy
Cinnamon
Cirillo
Cirilo
Ciro
Cissiee
Cissy
Claiborn
Claiborne
Clair
Claire
Clara
Clarabelle
Clarance
Clare
Clarence
Claresta
Clareta
Claretta
Clarette
Clarey
Clari
Claribel
Clarice
Clarie
Clarinda
Clarine
Clarissa
Clarisse
Clarita
Clark
Clarke
Clary
Claude
Claudell
Claudelle
Claudetta
Claudette
Claudia
Claudian
Claudianus
Claudie
Claudina
Claudine
Claudio
Claudius
Claus
Clay
Clayborn
Clayborne
Claybourne
Clayson
Clayton
Clea
Cleavland
Clem
Clemence
Clemens
Clement
Clemente
Clementia
Clementina
Clementine
Clementius
Clemmie
Clemmy
Cleo
Cleon
Cleopatra
Clerc
Clerissa
Cletis
Cletus
Cleve
Cleveland
Clevey
Clevie
Clifford
Clim
Clint
Clio
Clive
Clo
Cloe
Cloris
Clotilda
Clovis
Cly
Clyde
Clyve
Clywd
Cob
Cobb
Cobbie
Cobby
Codee
Codi
Codie
Cody
Cointon
Colan
Colas
Colby
Cole
Coleen
Coleman
Colene
Colet
Coletta
Colette
Colin
Colleen
Collen
Collete
Collette
Collie
Collin
Colline
Colly
Colman
Colver
Con
Conan
Conant
Concettina
Conchita
Concordia
Conn
Conney
Conni
Connie
Connor
Conny
Conrad
Conrade
Conrado
Conroy
Consalve
Consolata
Constance
Constancia
Constancy
Constanta
Constantia
Constantin
Constantina
Constantine
Constantino
Consuela
Consuelo
Conway
Cookie
Coop
Cooper
Cora
Corabel
Corabella
Corabelle
Coral
Coralie
Coraline
Coralyn
Corbet
Corbett
Corbie
Corbin
Corby
Cord
Cordelia
Cordelie
Cordell
Cordey
Cordi
Cordie
Cordula
Cordy
Coreen
Corella
Corenda
Corene
Coretta
Corette
Corey
Cori
Corie
Corilla
Corina
Corine
Corinna
Corinne
Coriss
Corissa
Corliss
Corly
Cornall
Cornela
Cornelia
Cornelius
Cornell
Cornelle
Corney
Cornie
Corny
Correna
Correy
Corri
Corrianne
Corrie
Corrina
Corrine
Corrinne
Corry
Cort
Cortie
Cortney
Corty
Cory
Cos
Cosetta
Cosette
Cosimo
Cosme
Cosmo
Costa
Costanza
Courtenay
Courtnay
Courtney
Cozmo
Craggie
Craggy
Craig
Crawford
Creigh
Creight
Creighton
Crichton
Crin
Cris
Crissie
Crissy
Crista
Cristabel
Cristal
Cristen
Cristi
Cristian
Cristiano
Cristie
Cristin
Cristina
Cristine
Cristionna
Cristobal
Cristy
Crosby
Cross
Crysta
Crystie
Cthrine
Cull
Cullan
Cullen
Culley
Cullie
Cullin
Cully
Culver
Curcio
Curr
Curran
Currey
Currie
Curry
Curt
Curtice
Curtis
Cyb
Cybil
Cybill
Cymbre
Cynde
Cyndi
Cyndia
Cyndie
Cyndy
Cynthea
Cynthia
Cynthie
Cynthy
Cyril
Cyrill
Cyrille
Cyrillus
Cyrus
Dacey
Dacia
Dacie
Dacy
Dael
Daffi
Daffie
Daffy
Dag
Dagmar
Dagny
Dahlia
Daile
Daisey
Daisi
Daisie
Dal
Dalenna
Dalia
Dalila
Dalis
Dall
Dalli
Dallis
Dallon
Daloris
Dalston
Dalt
Dalton
Damara
Damaris
Dame
Damian
Damiano
Damien
Damita
Damon
Dan
Dana
Dane
Danell
Danella
Danette
Dani
Dania
Danica
Danice
Danie
Daniel
Daniela
Daniele
Daniella
Danielle
Danika
Danila
Danit
Danita
Danna
Dannel
Danni
Dannie
Danny
Dannye
Dante
Danya
Danyelle
Danyette
Daphene
Daphna
Daphne
Dar
Dara
Darb
Darbee
Darbie
Darby
Darcee
Darcey
Darci
Darcie
Darcy
Darda
Dare
Dareen
Darell
Darelle
Daren
Dari
Daria
Darice
Darill
Darin
Dario
Darius
Darla
Darleen
Darlene
Darline
Darlleen
Darn
Darnall
Darnell
Daron
Darrel
Darrell
Darrelle
Darren
Darrick
Darrin
Darryl
Darsey
Darsie
Darwin
Darya
Daryl
Daryle
Daryn
Dasha
Dasi
Dasie
Dasya
Datha
Daune
Dav
Dave
Daveen
Daven
Daveta
Davey
David
Davida
Davidde
Davide
Davidson
Davie
Davin
Davina
Davine
Davis
Davita
Davon
Davy
Dawna
Dayle
Dayna
Ddene
Deana
Deane
Deanna
Deanne
Deb
Debbi
Debbie
Debby
Debee
Debera
Debi
Debor
Debora
Deborah
Debra
Decca
Deck
Dede
Dedie
Dedra
Dee
Deeann
Deeanne
Deedee
Deena
Deerdre
Deeyn
Dehlia
Deidre
Deina
Deirdre
Del
Dela
Delainey
Delaney
Delano
Delbert
Delcina
Delcine
Delia
Delila
Delilah
Delinda
Dell
Della
Delly
Delmar
Delmer
Delmor
Delmore
Delora
Delores
Deloria
Deloris
Delphine
Delphinia
Demeter
Demetra
Demetre
Demetri
Demetria
Demetris
Demetrius
Demott
Den
Dena
Dene
Deni
Denice
Denis
Denise
Denna
Dennet
Denney
Denni
Dennie
Dennis
Dennison
Denny
Denver
Deny
Denys
Denyse
Deonne
Der
Derby
Derek
Derick
Derk
Dermot
Derrek
Derrick
Derrik
Derril
Derron
Derry
Derward
Derwin
Des
Desdemona
Desi
Desirae
Desiree
Desiri
Desmond
Desmund
Dev
Deva
Devan
Devi
Devin
Devina
Devinne
Devland
Devlen
Devlin
Devon
Devondra
Devonna
Devonne
Devora
Devy
Dew
Dewain
Dewey
Dewie
Dewitt
Dex
Dexter
Diahann
Dian
Diana
Diandra
Diane
Diane-Marie
Dianemarie
Diann
Dianna
Dianne
Diannne
Diarmid
Dickie
Dicky
Didi
Dido
Diego
Diena
Dierdre
Dieter
Dietrich
Dilan
Dill
Dillie
Dillon
Dilly
Dimitri
Dimitry
Dina
Dinah
Dinnie
Dinny
Dino
Dion
Dione
Dionis
Dionisio
Dionne
Dionysus
Dirk
Dita
Dix
Dixie
Dmitri
Dniren
Dode
Dodi
Dodie
Dody
Doe
Dolf
Doll
Dolley
Dolli
Dollie
Dolores
Dolorita
Doloritas
Dolph
Dom
Domenic
Domenico
Domeniga
Dominga
Domingo
Domini
Dominic
Dominick
Dominik
Dominique
Don
Dona
Donal
Donall
Donalt
Donaugh
Donavon
Donella
Donelle
Donetta
Donia
Donica
Donielle
Donn
Donna
Donnamarie
Donnell
Donni
Donnie
Donny
Donovan
Dora
Doralia
Doralin
Doralyn
Doralynn
Doralynne
Dore
Doreen
Dorelia
Dorella
Dorelle
Dorena
Dorene
Doretta
Dorette
Dorey
Dori
Doria
Dorian
Dorice
Dorie
Dorine
Doris
Dorisa
Dorise
Dorita
Doro
Dorolice
Dorolisa
Dorotea
Doroteya
Dorothea
Dorothee
Dorothy
Dorree
Dorri
Dorrie
Dorris
Dorry
Dorthea
Dorthy
Dory
Dosi
Dot
Doti
Dotti
Dottie
Dotty
Doug
Dougie
Douglass
Dougy
Dov
Doy
Doyle
Drake
Dre
Dreddy
Dredi
Drona
Dru
Druci
Drucie
Drucill
Drucy
Drud
Drugi
Drusi
Drusie
Drusilla
Drusy
Duane
Dud
Dudley
Duff
Duffie
Duffy
Dugald
Dukey
Dukie
Duky
Dulce
Dulcea
Dulci
Dulcia
Dulciana
Dulcie
Dulcine
Dulcinea
Dulcy
Dulsea
Dun
Dunc
Duncan
Dunn
Dunstan
Dur
Durand
Durant
Durante
Durward
Dusty
Dwain
Dwayne
Dwight
Dyan
Dyana
Dyane
Dyann
Dyanna
Dyanne
Dylan
Dyna
Dynah
Eachelle
Eada
Eadie
Eadith
Eadmund
Eal
Ealasaid
Eamon
Earle
Earlie
Eartha
Earvin
Easter
Eba
Ebba
Eben
Ebeneser
Ebenezer
Eberhard
Eberto
Ebonee
Ebony
Eda
Edan
Edd
Eddi
Eddie
Eddy
Ede
Edee
Edeline
Eden
Edgar
Edgard
Edgardo
Edi
Edie
Edik
Edin
Edita
Edith
Editha
Edithe
Ediva
Edlin
Edmon
Edmund
Edna
Edouard
Edsel
Eduard
Eduardo
Eduino
Edvard
Edward
Edwin
Edwina
Edy
Edyth
Edythe
Effie
Efrem
Efren
Egan
Egbert
Egon
Egor
Eileen
Eilis
Eimile
Eirena
Ekaterina
Elaina
Elaine
Elana
Elane
Elayne
Elbert
Elberta
Elbertina
Elbertine
Elden
Eldin
Eldon
Eldredge
Eldridge
Eleanor
Eleanora
Eleanore
Electra
Eleen
Elena
Elene
Eleni
Elenore
Eleonora
Eleonore
Elfie
Elfreda
Elfrida
Elfrieda
Elga
Eli
Elia
Elianora
Elianore
Elias
Elicia
Elie
Elihu
Elijah
Elinor
Elinore
Eliot
Elisa
Elisabet
Elisabeth
Elisabetta
Elise
Elisha
Elissa
Elita
Eliza
Elizabet
Elizabeth
Elka
Elke
Ella
Elladine
Ellary
Elle
Ellen
Ellene
Ellerey
Ellery
Ellette
Elli
Ellie
Elliot
Elliott
Ellis
Ellissa
Ellswerth
Ellsworth
Ellwood
Elly
Ellyn
Ellynn
Elmer
Elmira
Elmo
Elmore
Elna
Elnar
Elnora
Elnore
Eloisa
Eloise
Elonore
Elora
Elroy
Elsa
Elsbeth
Else
Elset
Elsey
Elsi
Elsie
Elsinore
Elspeth
Elston
Elsworth
Elsy
Elton
Elva
Elvera
Elvin
Elvina
Elvira
Elvis
Elvyn
Elwin
Elwira
Elwood
Elwyn
Ely
Elyn
Elyse
Elysee
Elysha
Elysia
Elyssa
Ema
Emalee
Emalia
Emanuel
Emanuele
Emelda
Emelen
Emelia
Emelina
Emeline
Emelita
Emelyne
Emera
Emerson
Emery
Emile
Emilee
Emili
Emilia
Emilie
Emiline
Emilio
Emily
Emlen
Emlyn
Emlynn
Emlynne
Emma
Emmalee
Emmaline
Emmalyn
Emmalynn
Emmalynne
Emmanuel
Emmeline
Emmerich
Emmery
Emmet
Emmett
Emmey
Emmi
Emmie
Emmit
Emmott
Emmy
Emmye
Emogene
Emory
Emyle
Emylee
Engelbert
Englebert
Engracia
Enid
Ennis
Enoch
Enos
Enrica
Enrichetta
Enrico
Enrika
Enrique
Enriqueta
Eolanda
Eolande
Ephraim
Ephrayim
Ephrem
Eran
Erasmus
Erastus
Erda
Erek
Erena
Erhard
Erhart
Eric
Erica
Erich
Ericha
Erick
Ericka
Erie
Erik
Erika
Erin
Erina
Erinn
Erinna
Erl
Erma
Ermanno
Ermengarde
Ermentrude
Ermin
Ermina
Erminia
Erminie
Erna
Ernaline
Ernest
Ernesta
Ernestine
Ernesto
Ernestus
Ernie
Ernst
Erny
Errick
Errol
Erroll
Erskine
Ertha
Erv
ErvIn
Erwin
Eryn
Esdras
Esma
Esmaria
Esme
Esmeralda
Esra
Essa
Essie
Essy
Esta
Esteban
Estel
Estele
Estell
Estella
Estelle
Ester
Estevan
Esther
Estrella
Estrellita
Etan
Ethan
Ethe
Ethel
Ethelbert
Ethelda
Ethelin
Ethelind
Etheline
Ethelred
Ethelyn
Ethyl
Etienne
Etta
Etti
Ettie
Ettore
Etty
Eudora
Euell
Eugen
Eugenia
Eugenie
Eugenio
Eugenius
Eugine
Eula
Eulalie
Eunice
Euphemia
Eustace
Eustacia
Eva
Evaleen
Evan
Evangelia
Evangelin
Evangelina
Evangeline
Evania
Evanne
Eveleen
Evelin
Evelina
Eveline
Evelyn
Even
Everard
Evered
Everett
Evey
Evie
Evin
Evita
Evonne
Evvie
Evvy
Evy
Evyn
Ewan
Eward
Ewart
Ewell
Ewen
Eyde
Eydie
Ezechiel
Ezekiel
Ezequiel
Eziechiele
Ezmeralda
Ezra
Ezri
Fabe
Faber
Fabian
Fabiano
Fabien
Fabio
Fae
Faina
Fair
Fairfax
Fairleigh
Fairlie
Falito
Falkner
Fallon
Fan
Fanchette
Fanchon
Fancie
Fancy
Fanechka
Fania
Fanni
Fannie
Fanny
Fanya
Far
Fara
Farah
Farand
Farica
Farlay
Farlee
Farleigh
Farley
Farlie
Farly
Farr
Farra
Farrah
Farrand
Farrel
Farrell
Farris
Faulkner
Faun
Faunie
Faustina
Faustine
Fawn
Fawne
Fawnia
Fax
Fay
Faydra
Faye
Fayette
Fayina
Fayre
Fayth
Faythe
Federica
Federico
Fedora
Fee
Felecia
Felic
Felicdad
Felice
Felicia
Felicio
Felicity
Felicle
Felike
Feliks
Felipa
Felipe
Felisha
Felita
Felix
Feliza
Felizio
Fenelia
Feodor
Feodora
Ferd
Ferdie
Ferdinand
Ferdinanda
Ferdinande
Ferdy
Fergus
Ferguson
Fern
Fernanda
Fernande
Fernandina
Fernando
Ferne
Ferrel
Ferrell
Ferris
Fey
Fiann
Fianna
Fidel
Fidela
Fidelia
Fidelio
Fidelity
Fidole
Fielding
Fields
Fifi
Fifine
Filbert
Filberte
Filberto
Filia
Filide
Filip
Filippa
Filippo
Filmer
Filmore
Fin
Fina
Findlay
Findley
Finlay
Finley
Finn
Fiona
Fionna
Fionnula
Fiorenze
Fitz
Fitzgerald
Flem
Fleming
Flemming
Fletch
Fletcher
Fleur
Fleurette
Flin
Flinn
Flint
Flo
Flor
Flora
Florance
Flore
Florella
Florencia
Florentia
Florenza
Florette
Flori
Floria
Florian
Florida
Florie
Florina
Florinda
Floris
Florri
Florrie
Florry
Flory
Flossi
Flossie
Flossy
Floyd
Flss
Flynn
Fons
Fonsie
Fonz
Fonzie
Forbes
Forester
Forrest
Forrester
Forster
Foss
Foster
Fowler
Fran
Francene
Frances
Francesca
Francesco
Franchot
Francine
Francis
Francisca
Francisco
Franciska
Franciskus
Francklin
Francklyn
Francois
Francoise
Francyne
Frank
Frankie
Franklin
Franklyn
Franky
Franni
Frannie
Franny
Frans
Fransisco
Frants
Franz
Franzen
Frasco
Fraser
Frasier
Frasquito
Frayda
Fraze
Frazer
Frazier
Fred
Freda
Freddi
Freddie
Freddy
Fredek
Fredelia
Frederic
Frederica
Frederich
Frederick
Fredericka
Frederico
Frederigo
Frederik
Frederique
Fredi
Fredia
Fredra
Fredric
Fredrick
Fredrika
Free
Freedman
Freeland
Freeman
Freemon
Freida
Fremont
Frieda
Friederike
Friedrich
Friedrick
Fritz
Fulton
Fulvia
Gabbey
Gabbi
Gabbie
Gabby
Gabe
Gabey
Gabi
Gabie
Gabriel
Gabriela
Gabriele
Gabriell
Gabriella
Gabrielle
Gabriellia
Gabriello
Gabrila
Gaby
Gae
Gael
Gaelan
Gage
Gail
Gaile
Gal
Gale
Galen
Galina
Gallagher
Gallard
Galvan
Galven
Galvin
Gamaliel
Gan
Gannie
Gannon
Ganny
Gar
Garald
Gard
Gardener
Gardie
Gardiner
Gardner
Gardy
Gare
Garek
Gareth
Garey
Garfield
Garik
Garland
Garner
Garnet
Garnette
Garold
Garrard
Garrek
Garret
Garreth
Garrett
Garrick
Garrik
Garrot
Garrott
Garry
Garth
Garv
Garvey
Garvin
Garvy
Garwin
Garwood
Gaspar
Gaspard
Gasparo
Gasper
Gaston
Gates
Gaultiero
Gauthier
Gav
Gavan
Gaven
Gavin
Gavra
Gavrielle
Gawain
Gawen
Gay
Gaye
Gayel
Gayelord
Gayla
Gayle
Gayleen
Gaylene
Gayler
Gaylor
Gaylord
Gaynor
Gearalt
Gearard
Gelya
Gena
Geneva
Genevieve
Genevra
Genia
Genna
Genni
Gennie
Gennifer
Genny
Geno
Genovera
Genvieve
Geoff
Geoffrey
Geoffry
Georas
Geordie
Georg
George
Georgeanna
Georgeanne
Georgena
Georges
Georgeta
Georgetta
Georgette
Georgi
Georgiana
Georgianna
Georgianne
Georgie
Georgina
Georgine
Georgy
Gerald
Geralda
Geraldine
Gerard
Gerardo
Gerda
Gerek
Gerhard
Gerhardine
Gerhardt
Geri
Gerianna
Gerianne
Gerick
Gerik
Gerladina
Germain
Germaine
Germana
Germayne
Gerome
Gerrard
Gerri
Gerrie
Gerrilee
Gerry
Gert
Gerta
Gerti
Gertie
Gertrud
Gertruda
Gertrude
Gertrudis
Gerty
Gery
Gherardo
Giacinta
Giacobo
Giacomo
Giacopo
Gian
Giana
Gianina
Gianna
Gianni
Giavani
Gib
Gibb
Gibbie
Gibby
Gideon
Giff
Giffard
Giffer
Giffie
Gifford
Giffy
Gigi
Gil
Gilbert
Gilberta
Gilberte
Gilbertina
Gilbertine
Gilberto
Gilburt
Gilda
Gilemette
Giles
Gill
Gillan
Gilles
Gilli
Gillian
Gillie
Gilligan
Gilly
Gina
Ginelle
Ginevra
Ginni
Ginnie
Ginnifer
Ginny
Gino
Giordano
Giorgi
Giorgia
Giorgio
Giovanna
Giovanni
Gipsy
Giralda
Giraldo
Giraud
Gisela
Giselbert
Gisele
Gisella
Giselle
Giuditta
Giulia
Giulietta
Giulio
Giuseppe
Giustina
Giustino
Giusto
Gizela
Glad
Gladi
Gladys
Gleda
Glenda
Glenden
Glendon
Glenine
Glenn
Glenna
Glennie
Glennis
Glori
Gloria
Gloriana
Gloriane
Glory
Glyn
Glynda
Glynis
Glynn
Glynnis
Gnni
Godard
Godart
Goddard
Goddart
Godfree
Godfrey
Godfry
Godiva
Godwin
Golda
Goldarina
Goldi
Goldia
Goldie
Goldina
Goldy
Gonzales
Gonzalo
Goober
Goran
Goraud
Gordan
Gorden
Gordie
Gordon
Gordy
Gothart
Gottfried
Gracia
Gracie
Gradeigh
Gradey
Grady
Graehme
Graeme
Graham
Graig
Gram
Gran
Grange
Granger
Grannie
Granny
Grant
Grantham
Granthem
Grantley
Granville
Grata
Gratia
Gratiana
Gray
Grayce
Grazia
Greer
Greg
Gregg
Greggory
Gregoire
Gregoor
Gregor
Gregorio
Gregorius
Gregory
Grenville
Greta
Gretal
Gretchen
Grete
Gretel
Grethel
Gretna
Gretta
Grier
Griff
Griffie
Griffin
Griffith
Griffy
Gris
Griselda
Grissel
Griswold
Griz
Grove
Grover
Gualterio
Guendolen
Guenevere
Guenna
Guglielma
Guglielmo
Gui
Guido
Guilbert
Guillaume
Guillema
Guillemette
Guillermo
Guinevere
Guinna
Gunar
Gunilla
Gunner
Guntar
Gunter
Gunther
Gus
Gusella
Guss
Gussi
Gussie
Gussy
Gusta
Gustaf
Gustav
Gustave
Gustavo
Gustavus
Gusti
Gustie
Gusty
Guthrey
Guthrie
Guthry
Gwen
Gwendolen
Gwendolin
Gwendolyn
Gweneth
Gwenette
Gwenneth
Gwenni
Gwennie
Gwenny
Gwenora
Gwenore
Gwyn
Gwyneth
Gwynne
Gypsy
Had
Hadlee
Hadleigh
Hadley
Hadria
Hadrian
Hagan
Hagen
Hailee
Hailey
Haily
Hakeem
Hakim
Hal
Hale
Haleigh
Halette
Haley
Hali
Halie
Halimeda
Hall
Halley
Halli
Hallie
Hallsy
Hally
Halsey
Halsy
Hamel
Hamid
Hamil
Hamish
Hamlen
Hamlin
Hammad
Hamnet
Hana
Hanan
Hank
Hanna
Hannah
Hanni
Hannie
Hannis
Hanny
Hans
Hansiain
Hanson
Harald
Harbert
Harcourt
Hardy
Harlan
Harland
Harlen
Harlene
Harley
Harli
Harlie
Harlin
Harman
Harmon
Harmonia
Harmonie
Harmony
Harold
Haroun
Harp
Harper
Harri
Harrie
Harriet
Harriett
Harrietta
Harriette
Harriot
Harriott
Harris
Harrison
Harry
Hart
Hartley
Hartwell
Harv
Harvey
Harwell
Harwilll
Hasheem
Hashim
Haskel
Haskell
Haslett
Hastie
Hastings
Hasty
Hatti
Hattie
Hatty
Hayden
Haydon
Hayes
Hayley
Hayward
Haywood
Hayyim
Haze
Hazel
Hazlett
Heall
Heath
Hebert
Hector
Heda
Hedda
Heddi
Heddie
Hedi
Hedvig
Hedvige
Hedwig
Hedwiga
Hedy
Heida
Heidi
Heidie
Heindrick
Heinrick
Heinrik
Helaina
Helaine
Helen
Helen-Elizabeth
Helena
Helene
Helenka
Helga
Helge
Helli
Heloise
Helsa
Helyn
Henderson
Hendrick
Hendrik
Hendrika
Henka
Henri
Henrie
Henrieta
Henrietta
Henriette
Henrik
Henry
Henryetta
Hephzibah
Herb
Herbert
Herbie
Herby
Herc
Hercule
Hercules
Herculie
Heriberto
Herman
Hermann
Hermia
Hermie
Hermina
Hermine
Herminia
Hermione
Hermon
Hermy
Hernando
Herold
Herrick
Hersch
Herschel
Hersh
Hershel
Herta
Hertha
Herve
Hervey
Hester
Hesther
Hestia
Hetti
Hettie
Hetty
Hew
Hewe
Hewet
Hewett
Hewie
Hewitt
Heywood
Hieronymus
Hilario
Hilarius
Hilary
Hilda
Hildagard
Hildagarde
Hilde
Hildegaard
Hildegarde
Hildy
Hillard
Hillary
Hillel
Hillery
Hilliard
Hilliary
Hillie
Hillier
Hilly
Hillyer
Hilton
Hinda
Hinze
Hiram
Hirsch
Hobard
Hobart
Hobey
Hobie
Hodge
Hoebart
Hogan
Holden
Holli
Hollie
Hollis
Holly
Holly-Anne
Hollyanne
Holmes
Holt
Homer
Homere
Homerus
Honor
Honoria
Horace
Horacio
Horatia
Horatio
Horatius
Horst
Hort
Horten
Hortense
Hortensia
Horton
Howey
Howie
Hoyt
Hube
Hubert
Huberto
Hubey
Hubie
Huey
Hugh
Hughie
Hugibert
Hugo
Hugues
Hulda
Humbert
Humberto
Humfrey
Humfrid
Humfried
Humphrey
Hunfredo
Hunt
Hunter
Huntington
Huntlee
Huntley
Hurlee
Hurleigh
Hurley
Husain
Husein
Hussein
Hyacinth
Hyacintha
Hyacinthe
Hyacinthia
Hyacinthie
Hyatt
Hyman
Hymie
Hynda
Iago
Iain
Ian
Ianthe
Ibbie
Ibby
Ibrahim
Ichabod
Ida
Idalia
Idalina
Idaline
Idell
Idelle
Idette
Iggie
Iggy
Ignace
Ignacio
Ignacius
Ignatius
Ignaz
Ignazio
Igor
Ike
Ikey
Ilaire
Ilario
Ileana
Ileane
Ilene
Ilise
Ilka
Illa
Ilsa
Ilse
Ilysa
Ilyse
Ilyssa
Imelda
Immanuel
Imogen
Imogene
Imojean
Ina
Indira
Ines
Inesita
Inessa
Inez
Inga
Ingaberg
Ingaborg
Ingamar
Ingar
Inge
Ingeberg
Ingeborg
Ingelbert
Ingemar
Inger
Inglebert
Inglis
Ingmar
Ingra
Ingram
Ingrid
Ingrim
Ingunna
Inigo
Inna
Inness
Innis
Iolande
Iolanthe
Iona
Iorgo
Iorgos
Iormina
Iosep
Ira
Irena
Irene
Irina
Iris
Irita
Irma
Irv
Irvin
Irvine
Irwin
Irwinn
Isa
Isaac
Isaak
Isabel
Isabelita
Isabella
Isabelle
Isac
Isacco
Isador
Isadora
Isadore
Isahella
Isaiah
Isak
Iseabal
Isiahi
Isidor
Isidora
Isidore
Isidoro
Isidro
Isis
Isobel
Issi
Issiah
Issie
Issy
Itch
Ivan
Ivar
Ive
Iver
Ives
Ivett
Ivette
Ivie
Ivonne
Ivor
Izaak
Izabel
Izak
Izzy
Jabez
Jacenta
Jacinda
Jacinta
Jacintha
Jacinthe
Jack
Jackelyn
Jacki
Jackie
Jacklin
Jacklyn
Jackquelin
Jackqueline
Jacky
Jaclin
Jaclyn
Jacob
Jacobo
Jacquelin
Jacqueline
Jacquelyn
Jacquelynn
Jacquenetta
Jacquenette
Jacques
Jacquetta
Jacquette
Jacqui
Jacquie
Jacynth
Jada
Jae
Jaime
Jaimie
Jaine
Jake
Jakie
Jakob
Jamaal
Jamal
James
Jameson
Jamesy
Jamey
Jami
Jamie
Jamil
Jamill
Jamima
Jamison
Jammal
Jammie
Jan
Jana
Janaya
Janaye
Jandy
Jane
Janean
Janeczka
Janeen
Janek
Janel
Janela
Janella
Janelle
Janene
Janenna
Janessa
Janet
Janeta
Janetta
Janette
Janeva
Janey
Jania
Janice
Janie
Janifer
Janina
Janine
Janis
Janith
Janka
Janna
Jannel
Jannelle
Janos
Janot
Jany
Jaquelin
Jaquelyn
Jaquenetta
Jaquenette
Jaquith
Jarad
Jard
Jareb
Jared
Jarib
Jarid
Jarrad
Jarred
Jarret
Jarrett
Jarrid
Jarrod
Jarvis
Jase
Jasen
Jasmin
Jasmina
Jasmine
Jason
Jasper
Jasun
Javier
Jay
Jaye
Jayme
Jaymee
Jaymie
Jayne
Jaynell
Jayson
Jazmin
Jdavie
Jeana
Jeane
Jeanelle
Jeanette
Jeanie
Jeanine
Jeanna
Jeanne
Jeannette
Jeannie
Jeannine
Jecho
Jed
Jedd
Jeddy
Jedediah
Jedidiah
Jeff
Jefferey
Jefferson
Jeffie
Jeffrey
Jeffry
Jeffy
Jehanna
Jehu
Jelene
Jemie
Jemima
Jemimah
Jemmie
Jemmy
Jen
Jena
Jenda
Jenelle
Jeni
Jenica
Jeniece
Jenifer
Jeniffer
Jenilee
Jenine
Jenn
Jenna
Jennee
Jennette
Jenni
Jennica
Jennie
Jennifer
Jennilee
Jennine
Jenny
Jeno
Jens
Jephthah
Jerad
Jerald
Jeralee
Jeramey
Jeramie
Jere
Jereme
Jeremiah
Jeremias
Jeremie
Jeremy
Jeri
Jermain
Jermaine
Jermayne
Jerome
Jeromy
Jerri
Jerrie
Jerrilee
Jerrilyn
Jerrine
Jerrold
Jerrome
Jerry
Jerrylee
Jervis
Jess
Jessa
Jessalin
Jessalyn
Jessamine
Jessamyn
Jesse
Jessee
Jesselyn
Jessey
Jessi
Jessica
Jessie
Jessika
Jessy
Jesus
Jeth
Jethro
Jewel
Jewell
Jewelle
Jill
Jillana
Jillane
Jillayne
Jilleen
Jillene
Jilli
Jillian
Jillie
Jilly
Jim
Jimmie
Jimmy
Jinny
Jo-Ann
Jo-Anne
Joachim
Joan
Joana
Joane
Joanie
Joann
Joanna
Joanne
Joannes
Joaquin
Job
Jobey
Jobi
Jobie
Jobina
Joby
Jobye
Jobyna
Jocelin
Joceline
Jocelyn
Jocelyne
Jock
Jocko
Jodee
Jodi
Jodie
Jody
Joe
Joeann
Joel
Joela
Joelie
Joell
Joella
Joelle
Joellen
Joelly
Joellyn
Joelynn
Joete
Joey
Johan
Johann
Johanna
Johannah
Johannes
John
Johna
Johnath
Johnathan
Johnathon
Johnette
Johnna
Johnnie
Johnny
Johny
Joice
Jojo
Jolee
Joleen
Jolene
Joletta
Joli
Jolie
Joline
Joly
Jolyn
Jolynn
Jon
Jonah
Jonas
Jonathan
Jonathon
Jone
Jonell
Joni
Jonie
Jonis
Jordain
Jordana
Jordanna
Jordon
Jorey
Jorgan
Jorge
Jori
Jorie
Jorrie
Jorry
Jory
Joscelin
Jose
Josee
Josefa
Josefina
Joseito
Joseph
Josepha
Josephina
Josephine
Josey
Josh
Joshia
Joshua
Joshuah
Josi
Josiah
Josias
Josie
Josselyn
Josy
Jourdain
Jourdan
Joya
Joyan
Joyann
Joyce
Joycelin
Joye
Jozef
Jsandye
Juan
Juana
Juanita
Jud
Judah
Judas
Judd
Jude
Judi
Judie
Judith
Juditha
Judon
Judy
Judye
Juieta
Jule
Julee
Jules
Juli
Julia
Julian
Juliana
Juliane
Juliann
Julianna
Julianne
Julie
Julienne
Juliet
Julieta
Julietta
Juliette
Julina
Juline
Julio
Julissa
Julita
Julius
Junette
Junia
Junie
Junina
Justen
Justin
Justina
Justine
Justinian
Justinn
Justino
Justis
Justus
Jyoti
Kacey
Kacie
Kacy
Kaela
Kahaleel
Kahlil
Kai
Kaia
Kaila
Kaile
Kailey
Kain
Kaine
Kaiser
Kaitlin
Kaitlyn
Kaitlynn
Kaja
Kakalina
Kala
Kale
Kaleb
Kaleena
Kali
Kalie
Kalil
Kalila
Kalina
Kalinda
Kalindi
Kalle
Kalli
Kally
Kalvin
Kameko
Kamila
Kamilah
Kamillah
Kandace
Kandy
Kane
Kania
Kanya
Kara
Kara-Lynn
Karalee
Karalynn
Kare
Karee
Kareem
Karel
Karen
Karena
Kari
Karia
Karie
Karil
Karilynn
Karim
Karin
Karina
Karine
Kariotta
Karisa
Karissa
Karita
Karl
Karla
Karlan
Karlee
Karleen
Karlen
Karlene
Karlens
Karlie
Karlik
Karlis
Karlotta
Karlotte
Karly
Karlyn
Karmen
Karna
Karney
Karol
Karola
Karole
Karolina
Karoline
Karoly
Karon
Karrah
Karrie
Karry
Kary
Karyl
Karylin
Karyn
Kasey
Kaspar
Kasper
Kass
Kassandra
Kassey
Kassi
Kassia
Kassie
Kat
Kata
Katalin
Kate
Katee
Katerina
Katerine
Katey
Kath
Katha
Katharina
Katharine
Katharyn
Kathe
Katherina
Katherine
Katheryn
Kathi
Kathie
Kathleen
Kathlin
Kathrine
Kathryn
Kathryne
Kathy
Kathye
Kati
Katie
Katina
Katine
Katinka
Katleen
Katlin
Katrina
Katrine
Katrinka
Katti
Kattie
Katuscha
Katusha
Katy
Katya
Kay
Kaycee
Kaye
Kayla
Kayle
Kaylee
Kayley
Kaylil
Kaylyn
Kayne
Kean
Keane
Kearney
Keary
Keefe
Keefer
Keelby
Keeley
Keelia
Keely
Keen
Keenan
Keene
Keir
Keith
Kelbee
Kelby
Kelcey
Kelci
Kelcie
Kelcy
Kele
Kelila
Kellby
Kellen
Kelley
Kelli
Kellia
Kellie
Kellina
Kellsie
Kelly
Kellyann
Kelsey
Kelsi
Kelsy
Kelvin
Kelwin
Ken
Kendal
Kendall
Kendell
Kendra
Kendre
Kendrick
Kendricks
Kenn
Kenna
Kennan
Kennedy
Kenneth
Kennett
Kennie
Kennith
Kenny
Kenon
Kent
Kenton
Kenyon
Ker
Kerby
Keri
Keriann
Kerianne
Kerk
Kermie
Kermit
Kermy
Kerr
Kerri
Kerrie
Kerrill
Kerrin
Kerstin
Kerwin
Kerwinn
Kesley
Keslie
Kessia
Kessiah
Ketti
Kettie
Ketty
Kev
Kevan
Keven
Kevin
Kevina
Kevon
Kevyn
Khalil
Kiah
Kial
Kiel
Kiele
Kienan
Kiersten
Kikelia
Kile
Kiley
Kilian
Killian
Killie
Killy
Kim
Kimball
Kimbell
Kimberlee
Kimberley
Kimberli
Kimberly
Kimberlyn
Kimble
Kimbra
Kimmi
Kimmie
Kimmy
Kin
Kincaid
Kingsley
Kingsly
Kingston
Kinna
Kinnie
Kinny
Kinsley
Kip
Kipp
Kippar
Kipper
Kippie
Kippy
Kira
Kirbee
Kirbie
Kirby
Kiri
Kirk
Kirsten
Kirsteni
Kirsti
Kirstin
Kirstyn
Kissee
Kissiah
Kissie
Kit
Kitti
Kittie
Kitty
Kizzee
Kizzie
Klara
Klarika
Klarrisa
Klaus
Klemens
Klement
Kleon
Kliment
Knox
Koenraad
Konrad
Konstance
Konstantin
Konstantine
Konstanze
Koo
Kora
Koral
Koralle
Kordula
Kore
Korella
Koren
Koressa
Korey
Kori
Korie
Korney
Korrie
Korry
Kort
Kory
Kris
Krisha
Krishna
Krishnah
Krispin
Krissie
Krissy
Krista
Kristal
Kristan
Kriste
Kristel
Kristen
Kristi
Kristian
Kristien
Kristin
Kristina
Kristine
Kristo
Kristofer
Kristoffer
Kristofor
Kristoforo
Kristopher
Kristos
Kristy
Kristyn
Krysta
Krystal
Krystalle
Krystle
Krystyna
Kurt
Kurtis
Kyla
Kyle
Kylen
Kylie
Kylila
Kylynn
Kym
Kynthia
Kyrstin
Lacee
Lacey
Lacie
Lacy
Ladonna
Laetitia
Laina
Lainey
Laird
Lalo
Lamar
Lambert
Lammond
Lamond
Lamont
Lana
Lanae
Lance
Lancelot
Land
Lanette
Laney
Langsdon
Langston
Lani
Lanie
Lanita
Lanna
Lanni
Lannie
Lanny
Lara
Laraine
Lari
Larina
Larine
Larisa
Larissa
Lark
Larry
Lars
Laryssa
Latashia
Latia
Latisha
Latrena
Latrina
Laughton
Launce
Laura
Lauraine
Laural
Lauralee
Laure
Lauree
Laureen
Laurel
Laurella
Lauren
Laurena
Laurence
Laurene
Laurens
Laurent
Lauretta
Laurette
Lauri
Laurianne
Laurice
Laurie
Lauritz
Lauryn
Lavena
Laverna
Laverne
Lavina
Lavinia
Lavinie
Lawry
Lawton
Lay
Layla
Layne
Layney
Layton
Lazar
Lazare
Lazaro
Lazarus
Lea
Leah
Leandra
Leann
Leanna
Leanor
Leanora
Lebbie
Leda
Leeann
Leeanne
Leela
Leelah
Leeland
Leena
Leesa
Leese
Lefty
Legra
Leia
Leicester
Leif
Leigh
Leigha
Leighton
Leila
Leilah
Leisha
Lek
Lela
Lelah
Leland
Lelia
Lem
Lemar
Lemmie
Lemmy
Lemuel
Lena
Lenard
Lenci
Lenee
Lenette
Lenka
Lenna
Lennard
Lennie
Lenora
Lenore
Leo
Leodora
Leoine
Leola
Leoline
Leona
Leonanie
Leonard
Leonardo
Leone
Leonelle
Leonerd
Leonhard
Leonid
Leonidas
Leonie
Leonora
Leonore
Leontine
Leontyne
Leopold
Leora
Leroi
Leroy
Les
Leshia
Lesley
Lesli
Leslie
Lesly
Lester
Lesya
Leta
Lethia
Leticia
Letisha
Letitia
Letizia
Letta
Letti
Lettie
Letty
Leupold
Lev
Levey
Levi
Levin
Levon
Levy
Lew
Lewes
Lewie
Lewiss
Lexi
Lexie
Lexine
Lexis
Lexy
Leyla
Lezley
Lezlie
Lia
Liam
Lian
Liana
Liane
Lianna
Lianne
Lib
Libbey
Libbi
Libbie
Libby
Licha
Lida
Lidia
Lief
Liesa
Lil
Lila
Lilah
Lilas
Lilia
Lilian
Liliane
Lilias
Lilith
Lilla
Lilli
Lillian
Lillis
Lilllie
Lilly
Lilyan
Lin
Lina
Linc
Lind
Linda
Lindi
Lindie
Lindon
Lindsay
Lindsey
Lindsy
Lindy
Linea
Linell
Linet
Linette
Link
Linn
Linnea
Linnell
Linnet
Linnie
Linoel
Linus
Linzy
Lion
Lionel
Lionello
Lira
Lisa
Lisabeth
Lisbeth
Lise
Lisetta
Lisette
Lisha
Lishe
Lisle
Lissa
Lissi
Lissie
Lissy
Lita
Liuka
Liv
Liva
Livia
Livvie
Livvy
Livvyy
Livy
Liz
Liza
Lizabeth
Lizbeth
Lizette
Lizzie
Lizzy
Llewellyn
Lloyd
Llywellyn
Lock
Locke
Lockwood
Lodovico
Loella
Logan
Lois
Loise
Lola
Loleta
Lolita
Lolly
Lombard
Lon
Lona
Lonee
Loni
Lonna
Lonnard
Lonni
Lonnie
Lonny
Lora
Lorain
Loraine
Loralee
Loralie
Loralyn
Lorant
Loree
Loreen
Lorelei
Lorelle
Loren
Lorena
Lorene
Lorens
Lorenza
Lorenzo
Loretta
Lorette
Lori
Loria
Lorianna
Lorianne
Lorie
Lorilee
Lorilyn
Lorin
Lorinda
Lorine
Lorita
Lorna
Lorne
Lorraine
Lorrayne
Lorri
Lorrie
Lorrin
Lorry
Lory
Lothaire
Lothario
Lotta
Lotte
Lotti
Lottie
Lotty
Lou
Louella
Louie
Louis
Louisa
Louise
Louisette
Loutitia
Lovell
Lowe
Lowell
Lowrance
Loy
Loydie
Luca
Lucais
Lucas
Luce
Lucho
Luci
Lucia
Lucian
Luciana
Luciano
Lucias
Lucie
Lucien
Lucienne
Lucila
Lucilia
Lucille
Lucina
Lucinda
Lucine
Lucio
Lucita
Lucius
Lucretia
Lucy
Ludovico
Ludovika
Ludvig
Ludwig
Luella
Luelle
Luigi
Luis
Luisa
Luise
Lukas
Luke
Lula
Lulita
Lulu
Lura
Lurette
Lurleen
Lurlene
Lurline
Lusa
Lutero
Luther
Luz
Lyda
Lydia
Lydie
Lydon
Lyell
Lyle
Lyman
Lyn
Lynda
Lynde
Lyndel
Lyndell
Lyndsay
Lyndsey
Lyndsie
Lyndy
Lynea
Lynelle
Lynett
Lynette
Lynn
Lynna
Lynne
Lynnea
Lynnell
Lynnelle
Lynnet
Lynnett
Lynnette
Lynsey
Lyon
Lyssa
Mab
Mabel
Mabelle
Mable
Mac
Mace
Mack
Mackenzie
Mada
Madalena
Madalyn
Maddalena
Maddi
Maddie
Maddy
Madel
Madelaine
Madeleine
Madelena
Madelene
Madelin
Madelina
Madeline
Madella
Madelle
Madelon
Madelyn
Madge
Madlen
Madlin
Madonna
Mady
Mae
Maegan
Mag
Magda
Magdaia
Magdalen
Magdalena
Magdalene
Maggee
Maggi
Maggie
Maggy
Magnum
Mahala
Mahalia
Mahmoud
Mahmud
Maia
Maible
Maiga
Maighdiln
Mair
Maire
Maisey
Maisie
Maison
Maitilde
Maje
Mal
Mala
Malachi
Malanie
Malchy
Malcolm
Malena
Malia
Malina
Malinda
Malinde
Malissa
Malissia
Mallissa
Mallorie
Mallory
Malorie
Malory
Malva
Malvin
Malvina
Malynda
Mame
Mamie
Manda
Mandel
Mandi
Mandie
Mandy
Manfred
Mannie
Manny
Mano
Manolo
Manon
Manuel
Manya
Mar
Mara
Marabel
Marc
Marcel
Marcela
Marcelia
Marcella
Marcelle
Marcellina
Marcelline
Marcello
Marcellus
Marcelo
Marchall
Marchelle
Marci
Marcia
Marcie
Marcile
Marcille
Marco
Marcos
Marcus
Marcy
Mareah
Maren
Marena
Maressa
Marga
Margalit
Margalo
Margaret
Margareta
Margarete
Margaretha
Margarethe
Margaretta
Margarette
Margarita
Margaux
Marge
Margeaux
Margery
Marget
Margette
Margi
Margie
Margit
Margo
Margot
Margret
Marguerite
Margy
Mari
Maria
Mariam
Marian
Mariana
Mariann
Marianna
Marianne
Maribel
Maribelle
Maribeth
Marice
Maridel
Marie
Marie-Ann
Marie-Jeanne
Marieann
Mariejeanne
Mariel
Mariele
Marielle
Mariellen
Marietta
Mariette
Marigold
Marijn
Marijo
Marika
Marilee
Marilin
Marillin
Marilyn
Marin
Marina
Marinna
Mario
Marion
Mariquilla
Maris
Marisa
Mariska
Marissa
Marita
Maritsa
Marius
Mariya
Marj
Marja
Marje
Marji
Marjie
Marjorie
Marjory
Marjy
Marketa
Markos
Markus
Marla
Marlane
Marleah
Marlee
Marleen
Marlena
Marlene
Marley
Marlie
Marlin
Marline
Marlo
Marlon
Marlow
Marlowe
Marlyn
Marmaduke
Marna
Marne
Marney
Marni
Marnia
Marnie
Marquita
Marrilee
Marris
Marrissa
Marsh
Marsha
Marsiella
Mart
Marta
Martainn
Martelle
Marten
Martguerita
Martha
Marthe
Marthena
Marti
Martica
Martie
Martin
Martina
Martino
Martita
Marty
Martyn
Martynne
Marv
Marve
Marven
Marvin
Marwin
Marya
Maryann
Maryanna
Maryanne
Marybelle
Marybeth
Maryellen
Maryjane
Maryjo
Maryl
Marylee
Marylin
Marylinda
Marylou
Marylynne
Maryrose
Marys
Marysa
Masha
Mason
Massimiliano
Massimo
Mata
Matelda
Mateo
Mathe
Mathew
Mathian
Mathias
Mathilda
Mathilde
Matias
Matilda
Matilde
Matt
Matteo
Matthaeus
Mattheus
Matthew
Matthias
Matthieu
Matthiew
Matthus
Matti
Mattias
Mattie
Matty
Maud
Maude
Maudie
Maura
Maure
Maureen
Maureene
Maurene
Maurice
Mauricio
Maurie
Maurine
Maurise
Maurita
Maurits
Maurizia
Maurizio
Maury
Mavis
Mavra
Max
Maxi
Maxie
Maxim
Maximilian
Maximilianus
Maximilien
Maximo
Maxine
Maxwell
Maxy
Maybelle
Maye
Mayer
Maynard
Mayne
Maynord
Mead
Meade
Meagan
Meaghan
Meara
Mechelle
Meg
Megan
Megen
Meggi
Meggie
Meggy
Meghan
Meghann
Mehetabel
Mei
Meier
Meir
Mel
Mela
Melamie
Melania
Melanie
Melantha
Melany
Melba
Melesa
Melessa
Melicent
Melina
Melinda
Melinde
Melisa
Melisande
Melisandra
Melisenda
Melisent
Melissa
Melisse
Melita
Melitta
Mella
Melli
Mellicent
Mellie
Mellisa
Mellisent
Melloney
Melly
Melodee
Melodie
Melody
Melonie
Melony
Melosa
Melva
Melvin
Melvyn
Menard
Mendel
Mendie
Mendy
Mercedes
Merci
Mercie
Mercy
Meredeth
Meredith
Meredithe
Merell
Meridel
Meridith
Meriel
Merilee
Merill
Merilyn
Meris
Merissa
Merl
Merla
Merle
Merlina
Merline
Merna
Merola
Merralee
Merrel
Merrick
Merridie
Merrie
Merrielle
Merrile
Merrilee
Merrili
Merrill
Merrily
Merry
Mersey
Merv
Mervin
Merwin
Merwyn
Meryl
Meta
Meyer
Mia
Mic
Micaela
Micah
Michael
Michaela
Michaelina
Michaeline
Michaella
Michail
Michal
Michale
Micheal
Micheil
Michel
Michele
Michelina
Micheline
Michell
Michelle
Mick
Mickey
Micki
Mickie
Micky
Midge
Mignon
Mignonne
Miguel
Miguela
Miguelita
Mikael
Mikaela
Mike
Mikel
Mikey
Mikkel
Mikol
Mil
Mildred
Mildrid
Mile
Milena
Milicent
Milissent
Milka
Mill
Millard
Miller
Milli
Millicent
Millie
Millisent
Milly
Milo
Milt
Miltie
Milton
Milty
Milzie
Mimi
Min
Mina
Minda
Mindy
Miner
Minerva
Minetta
Minette
Minna
Minnaminnie
Minne
Minni
Minnie
Minnnie
Minny
Minor
Minta
Miof
Miquela
Mira
Mirabel
Mirabella
Mirabelle
Miran
Miranda
Mireielle
Mireille
Mirella
Mirelle
Miriam
Mirilla
Mirna
Mischa
Misha
Missie
Missy
Misti
Misty
Mitch
Mitchael
Mitchel
Mitchell
Mitzi
Modesta
Modestia
Modestine
Modesty
Moe
Mohammed
Mohandas
Mohandis
Moina
Moira
Moise
Moises
Moishe
Moll
Mollee
Molli
Mollie
Molly
Mommy
Mona
Monah
Monica
Monika
Monique
Monro
Monroe
Montague
Monte
Montgomery
Monti
Monty
Moore
Mora
Mord
Mordecai
Mordy
Moreen
Morena
Morey
Morgan
Morgana
Morganica
Morganne
Morgen
Morgun
Moria
Morie
Morissa
Moritz
Morlee
Morley
Morly
Morna
Morrie
Morris
Morry
Morse
Mort
Morten
Mortie
Mortimer
Morton
Morty
Mose
Moselle
Moses
Moshe
Moyna
Moyra
Mozelle
Mozes
Muffin
Mufi
Mufinella
Muhammad
Muire
Munmro
Munroe
Murdoch
Murdock
Mureil
Murial
Muriel
Murielle
Murray
Murry
Murvyn
Myca
Mycah
Mychal
Myer
Myles
Mylo
Myra
Myrah
Myranda
Myriam
Myrilla
Myrle
Myrlene
Myrna
Myron
Myrta
Myrtia
Myrtice
Myrtie
Myrtle
Myrvyn
Myrwyn
Nada
Nadean
Nadeen
Nadia
Nadine
Nadiya
Nady
Nadya
Nahum
Nalani
Nan
Nananne
Nance
Nancee
Nancey
Nanci
Nancie
Nancy
Nanete
Nanette
Nani
Nanice
Nanine
Nannette
Nanni
Nannie
Nanny
Nanon
Naoma
Naomi
Nap
Napoleon
Nappie
Nappy
Nara
Nari
Nariko
Nat
Nata
Natal
Natala
Natale
Natalee
Natalie
Natalina
Nataline
Natalya
Nataniel
Natasha
Natassia
Nate
Nathalia
Nathalie
Nathan
Nathanael
Nathanial
Nathaniel
Nathanil
Natividad
Natka
Natty
Neal
Neala
Neale
Neall
Nealon
Nealson
Nealy
Ned
Neda
Nedda
Neddie
Neddy
Nedi
Neel
Neely
Nefen
Nehemiah
Neil
Neila
Neile
Neill
Neilla
Neille
Neils
Nelia
Nelie
Nell
Nelle
Nelli
Nellie
Nelly
Nels
Nelson
Nerissa
Nerita
Nero
Neron
Nert
Nerta
Nerte
Nerti
Nertie
Nerty
Nessa
Nessi
Nessie
Nessy
Nesta
Nester
Nestor
Netta
Netti
Nettie
Nettle
Netty
Nev
Nevil
Nevile
Neville
Nevin
Nevins
Nevsa
Newton
Neysa
Nial
Niall
Niccolo
Nichol
Nicholas
Nichole
Nicholle
Nichols
Nickey
Nicki
Nickie
Nicko
Nickola
Nickolai
Nickolas
Nickolaus
Nicky
Nico
Nicol
Nicola
Nicolai
Nicolais
Nicolas
Nicole
Nicolea
Nicolette
Nicoli
Nicolina
Nicoline
Nicolis
Nicolle
Niel
Niels
Nigel
Nikaniki
Nike
Niki
Nikita
Nikki
Nikkie
Niko
Nikola
Nikolai
Nikolaos
Nikolas
Nikolaus
Nikoletta
Nikolia
Nikolos
Nikos
Nil
Niles
Nils
Nilson
Nina
Ninetta
Ninette
Ninnetta
Ninnette
Ninon
Nissa
Nisse
Nissie
Nissy
Nita
Niven
Nixie
Noach
Noah
Noak
Noam
Noami
Nobe
Nobie
Noble
Noby
Noe
Noel
Noelani
Noell
Noella
Noelle
Noellyn
Noelyn
Noemi
Nola
Nolan
Nolana
Noland
Nolie
Noll
Nollie
Nolly
Nomi
Nona
Nonah
Noni
Nonie
Nonna
Nonnah
Nora
Norah
Norbert
Norbie
Norby
Norean
Noreen
Norene
Norina
Norine
Norma
Normand
Normie
Normy
Norri
Norrie
Norris
Norry
Northrop
Northrup
Norton
Novelia
Nowell
Nydia
Nye
Nyssa
Oates
Obadiah
Obadias
Obed
Obediah
Oberon
Obidiah
Obie
Oby
Octavia
Octavius
Ode
Odele
Odelia
Odelinda
Odell
Odella
Odelle
Odetta
Odette
Odey
Odie
Odilia
Odille
Odo
Ody
Ofelia
Ofella
Ofilia
Ogdan
Ogden
Ogdon
Ola
Olag
Olav
Ole
Olenka
Olenolin
Olga
Olia
Olimpia
Olin
Olive
Oliver
Olivero
Olivette
Olivia
Olivie
Olivier
Oliviero
Oliy
Ollie
Olly
Olva
Olvan
Olwen
Olympe
Olympia
Olympie
Omar
Omero
Ondrea
Oneida
Onfre
Onfroi
Onida
Onofredo
Oona
Opalina
Opaline
Ophelia
Ophelie
Ora
Oralee
Oralia
Oralie
Oralla
Oralle
Oran
Orazio
Orbadiah
Orel
Orelee
Orelia
Orelie
Orella
Orelle
Oren
Oriana
Orin
Orion
Orlan
Orland
Orlando
Orly
Orran
Orren
Orrin
Orsa
Orsola
Orson
Ortensia
Orton
Orv
Orville
Osbert
Osborn
Osborne
Osbourn
Osbourne
Osgood
Osmond
Osmund
Ossie
Oswald
Oswell
Otes
Otha
Othelia
Othella
Othello
Othilia
Othilie
Otho
Otis
Ottilie
Otto
Owen
Ozzie
Ozzy
Pablo
Packston
Paco
Pacorro
Paddie
Paddy
Padget
Padgett
Padraic
Padraig
Padriac
Paige
Pail
Pall
Palm
Palmer
Paloma
Pam
Pamela
Pamelina
Pamella
Pammi
Pammie
Pammy
Panchito
Pancho
Pandora
Pansie
Pansy
Paola
Paolina
Paolo
Papagena
Papageno
Paquito
Park
Parke
Parker
Parnell
Parrnell
Parry
Parsifal
Pascal
Pascale
Pasquale
Pate
Paten
Patin
Paton
Patric
Patrica
Patrice
Patricia
Patricio
Patrick
Patrizia
Patrizio
Patrizius
Patsy
Patten
Patti
Pattie
Pattin
Patton
Patty
Paul
Paula
Paule
Pauletta
Paulette
Pauli
Paulie
Paulina
Pauline
Paulita
Paulo
Pauly
Pavel
Pavia
Pavla
Pavlov
Paxon
Paxton
Payton
Peadar
Pearce
Pearla
Pearle
Pearline
Pebrook
Peder
Pedro
Peg
Pegeen
Peggi
Peggie
Peggy
Peirce
Pembroke
Pen
Penelopa
Penelope
Penn
Penni
Pennie
Penny
Penrod
Pepe
Pepi
Pepillo
Pepita
Pepito
Perceval
Percival
Percy
Peri
Peria
Perice
Perkin
Perl
Perla
Perle
Pernell
Perren
Perri
Perrine
Perry
Persis
Pet
Peta
Pete
Peter
Peterus
Petey
Petr
Petra
Petrina
Petronella
Petronia
Petronilla
Petronille
Petunia
Peyter
Peyton
Phaedra
Phaidra
Phebe
Phedra
Phelia
Phil
Philbert
Philip
Philipa
Philippa
Philippe
Philis
Phillida
Phillie
Phillip
Phillipe
Phillipp
Phillis
Philly
Philomena
Phineas
Phip
Phoebe
Phylis
Phyllida
Phyllis
Phyllys
Phylys
Pia
Pier
Pierce
Pierette
Pierre
Pierrette
Pierson
Pieter
Pietra
Pietrek
Pietro
Piggy
Pincas
Pinchas
Pincus
Piotr
Pip
Piper
Pippa
Pippo
Pippy
Polly
Pollyanna
Pooh
Porter
Portia
Portie
Porty
Poul
Powell
Pren
Prent
Prentice
Prentiss
Prescott
Preston
Price
Prinz
Pris
Prisca
Priscella
Priscilla
Prissie
Pru
Prudi
Prudy
Prue
Pryce
Puff
Purcell
Putnam
Putnem
Pyotr
Queenie
Quent
Quentin
Querida
Quill
Quillan
Quincey
Quincy
Quinlan
Quinn
Quint
Quinta
Quintana
Quintilla
Quintin
Quintina
Quinton
Quintus
Rab
Rabbi
Rabi
Rachael
Rachel
Rachele
Rachelle
Rad
Radcliffe
Raddie
Raddy
Rae
Raeann
Raf
Rafa
Rafael
Rafaela
Rafaelia
Rafaelita
Rafaellle
Rafaello
Rafe
Raff
Raffaello
Raffarty
Rafferty
Rafi
Ragnar
Rahal
Rahel
Raimondo
Raimund
Raimundo
Raina
Raine
Rainer
Rakel
Raleigh
Ralf
Ralina
Ralph
Ram
Ramon
Ramona
Ramonda
Ramsay
Ramsey
Rana
Rance
Rancell
Rand
Randa
Randal
Randall
Randee
Randell
Randene
Randi
Randie
Randolf
Randolph
Randy
Ranee
Rani
Rania
Ranice
Ranique
Ranna
Ransell
Ransom
Raoul
Raphael
Raphaela
Raquel
Raquela
Rasia
Rasla
Raul
Raven
Ravi
Ravid
Raviv
Rawley
Ray
Raychel
Raye
Raymond
Raymund
Rayna
Raynard
Raynell
Rayner
Raynor
Rayshell
Rea
Reade
Reagan
Reagen
Reamonn
Reba
Rebbecca
Rebe
Rebeca
Rebecca
Rebecka
Rebeka
Rebekah
Rebekkah
Redd
Redford
Ree
Reeba
Reece
Reed
Reena
Rees
Reese
Reeta
Reeva
Reg
Regan
Regen
Reggi
Reggie
Reggis
Reggy
Regina
Reginald
Reginauld
Regine
Reid
Reidar
Reider
Reiko
Reilly
Reina
Reinald
Reinaldo
Reinaldos
Reine
Reinhard
Reinhold
Reinold
Reinwald
Rem
Remington
Remus
Remy
Rena
Renado
Renae
Renaldo
Renard
Renata
Renate
Renato
Renaud
Renault
Rene
Renee
Renell
Renelle
Renie
Rennie
Reta
Retha
Reube
Reuben
Reuven
Revkah
Rex
Rey
Reyna
Reynard
Reynold
Reynolds
Rhea
Rheba
Rheta
Rhett
Rhetta
Rhiamon
Rhianna
Rhianon
Rhoda
Rhodia
Rhodie
Rhody
Rhona
Rhonda
Rhys
Riane
Riannon
Rianon
Ric
Rica
Ricard
Ricardo
Ricca
Riccardo
Rice
Richard
Richardo
Richart
Richie
Richmond
Richmound
Richy
Rici
Rick
Rickard
Rickert
Rickey
Ricki
Rickie
Ricky
Ricoriki
Rik
Riki
Rikki
Riley
Rina
Rinaldo
Ring
Ringo
Riobard
Riordan
Ripley
Risa
Rita
Ritchie
Riva
Rivalee
Rivi
Rivkah
Rivy
Roana
Roanna
Roanne
Roarke
Robb
Robbert
Robbi
Robbie
Robbin
Robby
Robbyn
Robena
Robenia
Robers
Robert
Roberta
Roberto
Robin
Robina
Robinet
Robinett
Robinetta
Robinette
Robinia
Robinson
Roby
Robyn
Roch
Rochell
Rochella
Rochelle
Rochester
Rochette
Rockey
Rockie
Rockwell
Rocky
Rod
Roda
Rodd
Roddie
Roddy
Roderic
Roderich
Roderick
Roderigo
Rodge
Rodger
Rodi
Rodie
Rodina
Rodney
Rodolfo
Rodolph
Rodolphe
Rodrick
Rodrigo
Rodrique
Rog
Roger
Rogerio
Rogers
Roi
Rois
Roland
Rolando
Roldan
Roley
Rolf
Rolfe
Rolland
Rollie
Rollin
Rollins
Rollo
Rolph
Roma
Romain
Roman
Romeo
Romola
Romona
Romonda
Romy
Ron
Rona
Ronald
Ronalda
Ronda
Ronica
Ronna
Ronni
Ronnica
Ronnie
Ronny
Roobbie
Rooney
Roosevelt
Rora
Rori
Rorie
Rorke
Rory
Ros
Rosa
Rosabel
Rosabella
Rosabelle
Rosaleen
Rosalia
Rosalie
Rosalind
Rosalinda
Rosalinde
Rosaline
Rosalyn
Rosalynd
Rosamond
Rosamund
Rosana
Rosanna
Rosanne
Rosco
Roscoe
Rose
Roseann
Roseanna
Roseanne
Roselia
Roselin
Roseline
Rosella
Roselle
Rosemaria
Rosemarie
Rosemonde
Rosene
Rosetta
Rosette
Roshelle
Rosie
Rosina
Rosita
Roslyn
Rosmunda
Ross
Rossie
Rossy
Rosy
Roth
Rourke
Rouvin
Row
Rowan
Rowe
Rowen
Rowena
Rowland
Rowney
Roxana
Roxane
Roxanna
Roxanne
Roxi
Roxie
Roxine
Roxy
Roy
Royal
Royall
Royce
Roz
Rozalie
Rozalin
Rozamond
Rozanna
Rozanne
Roze
Rozele
Rozella
Rozelle
Rozina
Rriocard
Rube
Ruben
Rubetta
Rubi
Rubia
Rubie
Rubin
Rubina
Rudd
Ruddie
Ruddy
Rudie
Rudiger
Rudolf
Rudolfo
Rudolph
Rudy
Rudyard
Rufe
Rufus
Ruggiero
Rupert
Ruperta
Ruperto
Ruprecht
Rurik
Russ
Russell
Rustie
Rustin
Rusty
Rutger
Ruth
Ruthann
Ruthanne
Ruthe
Rutherford
Ruthi
Ruthie
Ruthy
Rutledge
Rutter
Ruttger
Ruy
Ryan
Ryann
Rycca
Ryley
Ryon
Ryun
Saba
Sabina
Sabine
Sabra
Sabrina
Sacha
Sada
Sadella
Sadie
Sadye
Saidee
Sal
Salaidh
Saleem
Salim
Sallee
Salli
Sallie
Sally
Sallyann
Sallyanne
Salmon
Saloma
Salome
Salomi
Salomo
Salomon
Salomone
Salvador
Salvatore
Salvidor
Sam
Samantha
Samara
Samaria
Sammie
Sammy
Sampson
Samson
Samuel
Samuele
Sancho
Sande
Sander
Sanders
Sanderson
Sandi
Sandie
Sandor
Sandra
Sandro
Sandy
Sandye
Sanford
Sanson
Sansone
Sapphira
Sapphire
Sara
Sara-Ann
Saraann
Sarah
Sarajane
Saree
Sarena
Sarene
Sarette
Sarge
Sargent
Sari
Sarina
Sarine
Sarita
Sascha
Sasha
Sashenka
Saudra
Saul
Sauncho
Saunder
Saunders
Saunderson
Saundra
Sauveur
Savina
Saw
Sawyer
Sawyere
Sax
Saxe
Saxon
Say
Sayer
Sayers
Sayre
Sayres
Scarface
Scarlet
Scarlett
Schuyler
Scot
Scott
Scotti
Scottie
Scotty
Seamus
Sean
Seana
Sebastian
Sebastiano
Sebastien
Seka
Sela
Selby
Selena
Selene
Selestina
Selia
Selie
Selig
Selina
Selinda
Seline
Sella
Selle
Selma
Sena
Sephira
Serena
Serene
Serge
Sergei
Sergent
Sergio
Seth
Seumas
Seward
Seymour
Shadow
Shae
Shaina
Shaine
Shalna
Shalne
Shalom
Shamus
Shana
Shanan
Shanda
Shandee
Shandeigh
Shandie
Shandra
Shandy
Shane
Shani
Shanie
Shanna
Shannah
Shannan
Shannen
Shannon
Shanon
Shanta
Shantee
Shara
Sharai
Shari
Sharia
Sharity
Sharl
Sharla
Sharleen
Sharlene
Sharline
Sharon
Sharona
Sharron
Sharyl
Shaughn
Shaun
Shauna
Shaw
Shawn
Shawna
Shawnee
Shay
Shayla
Shaylah
Shaylyn
Shaylynn
Shayna
Shayne
Shea
Sheba
Sheela
Sheelagh
Sheelah
Sheena
Sheeree
Sheff
Sheffie
Sheffield
Sheffy
Sheila
Sheila-Kathryn
Sheilah
Shel
Shela
Shelagh
Shelba
Shelbi
Shelby
Shelden
Shelia
Shelley
Shelli
Shellie
Shelly
Shelton
Shem
Shena
Shep
Shepard
Shepherd
Sheppard
Shepperd
Sher
Sheree
Sheri
Sheridan
Sherie
Sherill
Sherilyn
Sherline
Sherlock
Sherlocke
Sherm
Sherman
Shermie
Shermy
Sherri
Sherrie
Sherry
Sherwin
Sherwood
Sherwynd
Sherye
Sheryl
Shina
Shir
Shirl
Shirlee
Shirleen
Shirlene
Shirley
Shirline
Sholom
Shoshana
Shoshanna
Shurlock
Shurlocke
Shurwood
Siana
Sianna
Sib
Sibbie
Sibby
Sibeal
Sibel
Sibella
Sibelle
Sibilla
Sibley
Sibyl
Sibylla
Sibylle
Sid
Sidnee
Sidney
Sidoney
Sidonia
Sidonnie
Siegfried
Siffre
Sig
Sigfrid
Sigfried
Sigismond
Sigismondo
Sigismund
Sigismundo
Sigmund
Sigrid
Sigvard
Silas
Sile
Sileas
Silva
Silvain
Silvan
Silvana
Silvano
Silvanus
Silvester
Silvia
Silvie
Silvio
Sim
Simeon
Simmonds
Simon
Simona
Simone
Simonette
Simonne
Sinclair
Sinclare
Sindee
Siobhan
Sioux
Siouxie
Sisely
Sisile
Sissie
Sissy
Siusan
Siward
Skell
Skelly
Skipp
Skipper
Skippie
Skippy
Skipton
Sky
Skye
Skylar
Skyler
Slade
Sloan
Sloane
Sly
Smith
Smitty
Sofia
Sofie
Sol
Sollie
Solly
Solomon
Somerset
Sondra
Sonia
Sonja
Sonni
Sonnie
Sonnnie
Sonya
Sophey
Sophi
Sophia
Sophie
Sophronia
Sorcha
Sosanna
Spence
Spencer
Spense
Spenser
Spike
Stace
Stacee
Stacey
Staci
Stacia
Stacie
Stacy
Stafani
Staffard
Stafford
Staford
Stan
Standford
Stanfield
Stanford
Stanislas
Stanislaus
Stanislaw
Stanleigh
Stanley
Stanly
Stanton
Stanwood
Starla
Starlene
Starlin
Starr
Stavro
Stavros
Stearn
Stearne
Stefa
Stefan
Stefania
Stefanie
Stefano
Steffane
Steffen
Steffi
Steffie
Stella
Stepha
Stephan
Stephana
Stephani
Stephanie
Stephannie
Stephanus
Stephen
Stephenie
Stephi
Stephie
Stephine
Sterling
Stern
Sterne
Stesha
Stevana
Steve
Steven
Stevena
Stevie
Stevy
Steward
Stewart
Stillman
Stillmann
Stinky
Stirling
Stoddard
Storm
Stormi
Stormie
Stormy
Stu
Stuart
Suellen
Sukey
Suki
Sula
Sullivan
Sully
Sumner
Sunny
Sunshine
Susan
Susana
Susanetta
Susann
Susanna
Susannah
Susanne
Susette
Susi
Susie
Susy
Sutherlan
Sutherland
Sutton
Suzann
Suzanna
Suzanne
Suzette
Suzi
Suzie
Suzy
Sven
Svend
Swen
Sybil
Sybila
Sybilla
Sybille
Sybyl
Syd
Sydel
Sydelle
Sylas
Sylvan
Sylvester
Sylvia
Syman
Symon
TEirtza
Tab
Tabatha
Tabb
Tabbatha
Tabbi
Tabbie
Tabbitha
Tabby
Taber
Tabina
Tabitha
Tabor
Tad
Tadd
Taddeo
Taddeusz
Tadeas
Tadeo
Tades
Tadio
Taffy
Tailor
Tait
Taite
Talbert
Talbot
Talia
Tallia
Tallie
Tallou
Tallulah
Tally
Talya
Talyah
Tam
Tamar
Tamara
Tamarah
Tamarra
Tamas
Tamera
Tami
Tamiko
Tamma
Tammara
Tammi
Tammie
Tammy
Tamqrah
Tamra
Tan
Tana
Tandi
Tandie
Tandy
Tanhya
Tani
Tania
Tanitansy
Tann
Tanner
Tanney
Tannie
Tanny
Tansy
Tanya
Tara
Tarah
Tarra
Tarrah
Tarrance
Taryn
Tasha
Tasia
Tate
Tatiana
Tatiania
Tatum
Tawnya
Tawsha
Taylor
Teador
Ted
Tedd
Tedda
Teddi
Teddie
Teddy
Tedi
Tedie
Tedman
Tedmund
Tedra
Teena
Temp
Temple
Templeton
Teodoor
Teodor
Teodora
Teodorico
Teodoro
Tera
Terence
Terencio
Teresa
Terese
Teresina
Teresita
Teressa
Teri
Teriann
Terra
Terrance
Terrel
Terrell
Terrence
Terri
Terrie
Terrijo
Terrill
Terry
Terrye
Tersina
Terza
Tess
Tessa
Tessi
Tessie
Tessy
Thacher
Thaddeus
Thaddus
Thadeus
Thain
Thaine
Thalia
Thane
Thatch
Thatcher
Thaxter
Thayne
Thea
Theadora
Thebault
Theda
Thedric
Thedrick
Thekla
Thelma
Theo
Theobald
Theodor
Theodora
Theodore
Theodoric
Theodosia
Theresa
Therese
Theresina
Theresita
Theressa
Therine
Thia
Thibaud
Thibaut
Thom
Thoma
Thomas
Thomasa
Thomasin
Thomasina
Thomasine
Thor
Thorin
Thorn
Thorndike
Thornie
Thornton
Thorny
Thorpe
Thorstein
Thorsten
Thorvald
Thurstan
Thurston
Tibold
Tiebold
Tiebout
Tiena
Tierney
Tiertza
Tiff
Tiffani
Tiffanie
Tiffi
Tiffie
Tiffy
Tilda
Tildi
Tildie
Tildy
Tiler
Tillie
Tilly
Tim
Timi
Timmi
Timmie
Timmy
Timofei
Timoteo
Timothea
Timothee
Timotheus
Timothy
Tina
Tine
Tiphani
Tiphanie
Tiphany
Tirrell
Tish
Tisha
Tito
Titos
Titus
Tobe
Tobey
Tobi
Tobiah
Tobias
Tobie
Tobin
Tobit
Toby
Tobye
Tod
Todd
Toddie
Toddy
Toiboid
Toinette
Tom
Toma
Tomas
Tomasina
Tomasine
Tomaso
Tome
Tomi
Tomkin
Tomlin
Tommi
Tommie
Tommy
Toni
Tonia
Tonie
Tonnie
Tony
Tonya
Tonye
Tootsie
Tore
Torey
Tori
Torie
Torin
Torr
Torrance
Torre
Torrence
Torrey
Torrie
Torrin
Torry
Tory
Tova
Tove
Towney
Townie
Townsend
Towny
Trace
Tracee
Tracey
Traci
Tracie
Tracy
Traver
Travers
Travis
Travus
Trefor
Tremain
Tremaine
Tremayne
Trenna
Trent
Trenton
Tresa
Trescha
Tressa
Trev
Trevar
Trever
Trevor
Trey
Tricia
Trina
Trip
Tripp
Tris
Trish
Trisha
Trista
Tristam
Tristan
Trix
Trixi
Trixie
Trixy
Troy
Trstram
Truda
Trude
Trudey
Trudi
Trudie
Trudy
Trueman
Trula
Trumaine
Truman
Trumann
Tuck
Tucker
Tuckie
Tucky
Tudor
Tuesday
Tull
Tulley
Tully
Turner
Twila
Twyla
Tybalt
Tybi
Tybie
Tye
Tyler
Tymon
Tymothy
Tynan
Tyne
Tyrone
Tyrus
Tyson
Udale
Udall
Udell
Ugo
Ula
Ulberto
Ulick
Ulises
Ulla
Ulric
Ulrica
Ulrich
Ulrick
Ulrika
Ulrikaumeko
Ulrike
Ulysses
Umberto
Umeko
Una
Upton
Urbain
Urban
Urbano
Urbanus
Uri
Uriah
Uriel
Ursa
Ursala
Ursola
Urson
Ursula
Ursulina
Ursuline
Uta
Vachel
Vaclav
Vail
Val
Valaree
Valaria
Valdemar
Vale
Valeda
Valencia
Valene
Valenka
Valentia
Valentijn
Valentin
Valentina
Valentine
Valentino
Valera
Valeria
Valerie
Valery
Valerye
Valida
Valina
Valle
Valli
Vallie
Vally
Valma
Valry
Vance
Vanda
Vanessa
Vania
Vanna
Vanni
Vannie
Vanny
Vanya
Vasili
Vasilis
Vasily
Vassili
Vassily
Vaughan
Vaughn
Veda
Velma
Velvet
Venita
Venus
Vera
Veradis
Vere
Verena
Verene
Verge
Vergil
Veriee
Verile
Verina
Verine
Verla
Vern
Verna
Verne
Vernen
Verney
Vernice
Vernon
Vernor
Veronica
Veronika
Veronike
Veronique
Vevay
Vic
Vick
Vicki
Vickie
Vicky
Victoir
Victor
Vida
Vidovic
Vidovik
Viki
Vikki
Vikky
Vilhelmina
Vilma
Vin
Vina
Vince
Vincent
Vincents
Vincenty
Vincenz
Vinita
Vinni
Vinnie
Vinny
Vinson
Viola
Violante
Viole
Violetta
Violette
Virge
Virgie
Virgil
Virgilio
Virgina
Virginia
Virginie
Vita
Vite
Vitia
Vito
Vitoria
Vittoria
Vittorio
Viv
Viva
Vivi
Vivia
Vivian
Viviana
Vivianna
Vivianne
Vivie
Vivien
Viviene
Vivienne
Viviyan
Vivyan
Vivyanne
Vlad
Vladamir
Vladimir
Vonni
Vonnie
Vonny
Vyky
Wade
Wadsworth
Wain
Wainwright
Wait
Waite
Waiter
Wake
Wakefield
Wald
Waldemar
Walden
Waldo
Waldon
Walker
Wallace
Wallache
Wallas
Wallie
Wallis
Walliw
Wally
Walsh
Walt
Walther
Walton
Waly
Wanda
Wandie
Wandis
Waneta
Wang
Wanids
Ward
Warde
Warden
Ware
Waring
Warner
Wash
Wat
Waverley
Waverly
Way
Waylan
Wayland
Waylen
Waylin
Waylon
Wayne
Web
Webb
Weber
Webster
Weidar
Weider
Welbie
Welby
Welch
Wells
Welsh
Wenda
Wendall
Wendel
Wendeline
Wendell
Wendi
Wendie
Wendy
Wendye
Wenona
Wenonah
Werner
Wernher
Wes
Wesley
Westbrook
Westbrooke
Westleigh
Westley
Weston
Weylin
Wheeler
Whit
Whitaker
Whitby
Whitman
Whitney
Whittaker
Wiatt
Wilbert
Wilbur
Wilburt
Wilden
Wildon
Wileen
Wilek
Wiley
Wilfred
Wilfrid
Wilhelm
Wilhelmina
Wilhelmine
Wilie
Willa
Willabella
Willamina
Willard
Willdon
Willem
Willetta
Willette
Willey
Willi
William
Willie
Willis
Willow
Willy
Willyt
Wilma
Wilmar
Wilmer
Wilmette
Wilona
Wilone
Wilow
Wilt
Wilton
Win
Windham
Windy
Winfield
Winfred
Wini
Winifield
Winifred
Winn
Winna
Winnah
Winne
Winni
Winnie
Winnifred
Winny
Winona
Winonah
Winslow
Winston
Winthrop
Wit
Witt
Wittie
Witty
Wolf
Wolfgang
Wolfie
Wolfy
Woodie
Woodman
Woodrow
Woody
Worden
Worthington
Worthy
Wren
Wrennie
Wright
Wyatan
Wyatt
Wye
Wylie
Wylma
Wyn
Wyndham
Wynn
Wynne
Wynnie
Wynny
Xavier
Xaviera
Xena
Xenia
Xenos
Xerxes
Xever
Ximenes
Ximenez
Xylia
Xylina
Xymenes
Yale
Yalonda
Yanaton
Yance
Yancey
Yancy
Yank
Yankee
Yard
Yardley
Yasmeen
Yasmin
Yehudi
Yehudit
Yelena
Yetta
Yettie
Yetty
Yevette
Ynes
Ynez
Yoko
Yolanda
Yolande
Yolane
Yolanthe
Yorgo
Yorgos
York
Yorke
Yorker
Yoshi
Yoshiko
Yovonnda
Ysabel
Yul
Yule
Yulma
Yuma
Yuri
Yurik
Yves
Yvette
Yvon
Yvonne
Yvor
Zabrina
Zaccaria
Zach
Zacharia
Zachariah
Zacharias
Zacharie
Zachary
Zacherie
Zachery
Zack
Zackariah
Zahara
Zak
Zandra
Zane
Zaneta
Zara
Zarah
Zared
Zaria
Zarla
Zea
Zeb
Zebadiah
Zebedee
Zebulen
Zebulon
Zechariah
Zed
Zedekiah
Zeke
Zelda
Zelig
Zelma
Zena
Zenia
Zerk
Zia
Zilvia
Zita
Zitella
Zoe
Zola
Zollie
Zolly
Zonda
Zondra
Zonnya
Zora
Zorah
Zorana
Zorina
Zorine
Zsa
Zsazsa
Zulema
Zuzana`;

/** lists/given-names.txt, one entry a line. */
export const GIVEN_NAMES = `Aaron Abbas Abd Abdallah Abdel Abdelaziz Abdelhamid Abdelkader Abdelmalek Abderrahmane Abdi Abdirahman Abdolreza Abdul Abdulaziz Abdulhamid Abdulkadir Abdullah Abdullahi Abdulmalik Abdulrahman Abdur Abdurrahman Abid Abidin Abu Adel Adem Adil Adnan Afzal Aftab Agha Ahmad Ahmadou Ahmed Ahmet Ajmal Akbar Akhtar Akram Aktham Alaa Alam Aleksandr Aleksei Alexei Ali Alim Aliyu Amadou Aman Amar Amer Amin Amina Aminu Amir Amira Amjad Ammar Anas Anatoly Andrei Angela Anis Anwar Arif Arman Arsalan Asad Asadullah Asef Ashraf Asif Asim Aslam Ata Atef Atif Atiq Atiqullah Awad Awais Ayatollah Ayesha Ayman Ayoub Ayub Azam Azhar Aziz Azizullah Badr Badruddin Bahram Baitullah Bakhtiar Bakr Barack Baraa Basel Basem Bashar Bashir Basim Bassam Benazir Benjamin Bilal Boris Boubacar Burhan Burhanuddin Bushra Chérif Cheick Dadullah Dawood Dawud Daud Dilawar Djamel Dmitri Dmitry Ebrahim Ehsan Ehsanullah Ekrem Elias Emad Emmanuel Emre Enver Erdal Esmail Essam Fadel Fadi Fahad Fahd Fahim Faisal Faiz Faizullah Fakhr Farah Farid Faris Farooq Farouk Faruq Fatima Fatou Fawaz Fawzi Faysal Fazal Fazl Fazlullah Federica Ferhat Fethullah Firas Fouad Fuad Gamal Ghassan Ghazi Ghulam Goodluck Gulab Gul Gulbuddin Gulnara Habib Habibullah Hadi Hafiz Hafsa Haidar Haider Haibatullah Haitham Haji Hakan Hakim Hakimullah Halima Hamad Hamdan Hamdi Hamed Hamid Hamidullah Hamza Hani Hanif Haroon Harun Hasan Hashim Hassan Hassane Hatem Haydar Heba Hekmat Hekmatullah Hikmat Hisham Houssem Huda Humam Husain Husam Husayn Husein Huseyin Hussain Hussein Ibrahim Ibrahima Idris Igor Ihab Ihsan Ikram Ilham Ilyas Imad Imam Imran Iqbal Irfan Isa Iskandar Ismael Ismail Ismat Issa Issam Iyad Jaafar Jabbar Jabir Jafar Jahangir Jalal Jalaluddin Jamal Jameel Jamil Jamila Jan Javad Javed Jawad Joko Juma Kabir Kamal Kamran Karim Karwan Kassem Kemal Khadija Khair Khalaf Khaled Khalid Khalifa Khalil Khan Khatab Khurshid Kofi Laila Latif Layla Leila Leyla Liaquat Lina Lotfi Luay Luqman Lutfullah Madiha Mahamadou Mahdi Mahmood Mahmoud Mahmud Maher Majed Majid Malala Malik Malika Mamadou Manal Mansoor Mansour Mansur Manuel Marwa Marwan Maryam Masood Masoud Massoud Masud Maulana Maulvi Mawlawi Mazen Mehdi Mehmet Mehmood Mehsud Meles Mevlüt Mikhail Mirza Mir Mirwais Moammar Mohamad Mohamed Mohamedou Mohammad Mohammed Mohamud Mohsen Mohsin Moktar Mokhtar Mona Moncef Monzer Mostafa Mouaz Moussa Muammar Mubarak Mudassar Mufti Muhamad Muhammad Muhammadu Muhammed Muhsin Mujahid Mukhtar Mullah Mumtaz Munir Muna Muqtada Murad Murat Musa Musab Mushtaq Mustafa Muttaqi Muzaffar Nabil Nabila Nada Nadeem Nader Nadia Nadir Naeem Nafisa Naim Najib Najibullah Najm Najwa Namir Narendra Naser Nasir Nasreen Nasrullah Nasser Nawaf Nawaz Nayef Nazar Nazir Nicolas Nidal Nikolai Nizar Noor Noorullah Nouri Nuh Nur Nuri Nuruddin Oleg Omar Omer Oxana Parvez Parwez Pervaiz Pervez Qadir Qais Qasem Qasim Qassem Qayum Rabia Rachid Raed Rafi Rafiq Rafiullah Raheel Rahim Rahimullah Rahma Rahman Rahmatullah Raja Rajab Rajiv Ramadan Ramazan Rami Ramzan Ramzi Rana Rania Rashad Rashid Rasul Rauf Raza Recep Reem Reza Riad Riyad Riyadh Rizwan Rouhollah Ruhollah Rustam Saad Saadi Sabah Saber Sabir Sabri Sadiq Saddam Sadio Saeed Safi Safwan Sahar Said Saif Saifullah Sajid Sajjad Salah Salahuddin Salam Saleem Saleh Salem Salih Salim Salma Salman Sami Samir Samira Sana Sanaullah Sardar Sarfraz Sarwar Sayed Sayf Sayyed Sergei Sergey Shafiq Shah Shahbaz Shahid Shaker Shakil Shakir Shams Shamsuddin Sharif Shaukat Shaykh Sheikh Sher Shinwari Shoaib Shukri Siddiq Sidi Siraj Sirajuddin Sohail Souad Stanislav Staffan Sufyan Suhail Sulaiman Suleiman Sultan Syed Taha Taher Tahir Taj Tamer Tamim Tanveer Tariq Tarek Tareq Tawfiq Tayeb Tayyab Tayyip Thabit Turki Ubaid Ubaidullah Umar Umaru Umm Usama Usman Usmanov Uthman Vitaly Vladimir Volodymyr Wael Wahab Wahid Waheed Wakil Waleed Wali Walid Waliullah Waqar Wasim Wazir Yahya Yakub Yaqoob Yaqub Yasin Yasir Yasser Yassin Yevgeny Younis Younus Yousaf Yousef Youssef Yunus Yuri Yusuf Zabihullah Zahir Zahid Zahra Zaid Zakaria Zaki Zakir Zalmay Zarif Zayd Zeinab Zia Ziad Zubair Zulfiqar
Osama Usama Yitzhak Yair Shimon Ehud Ariel Moshe Avigdor Naftali Antonio António Carlos Diego Fernando Jorge José Juan Javier Luis Miguel Pablo Pedro Raúl Rafael Hugo Ivan Ernesto Alberto Alejandro Andrés Emilio François Jean Jacques Laurent Michel Pierre Philippe Yves Hans Heiko Helmut Jürgen Karl Klaus Olaf Ursula Wolfgang Giuseppe Giorgio Matteo Paolo Silvio Jens Anders Lars Erik Jin Kim Jong Xi Li Wang Zhang Chen Min Aung Thein Htin Joko Ferdinand Rodrigo Benigno Ban Ki-moon Nguyen`;

/** lists/organisations.tsv, one entry a line. */
export const ORGANISATIONS = `United Nations|UN Secretariat	UN|U.N.	Organization
United Nations Security Council|UN Security Council|U.N. Security Council|Security Council	UNSC	Organization
United Nations General Assembly|UN General Assembly		Organization
United Nations High Commissioner for Refugees	UNHCR	Organization
United Nations Children's Fund	UNICEF	Organization
United Nations Assistance Mission in Afghanistan	UNAMA	Organization
United Nations Assistance Mission for Iraq	UNAMI	Organization
World Health Organization	WHO	Organization
World Food Programme|World Food Program	WFP	Organization
World Bank		Organization
International Monetary Fund	IMF	Organization
International Atomic Energy Agency	IAEA	Organization
International Criminal Court	ICC	Organization
International Committee of the Red Cross	ICRC	Organization
Red Cross|Red Crescent		Organization
Organisation for the Prohibition of Chemical Weapons	OPCW	Organization
North Atlantic Treaty Organization|North Atlantic Treaty Organisation	NATO|Nato	Organization
International Security Assistance Force	ISAF	Organization
European Union	EU	Organization
European Commission		Organization
European Parliament		Organization
Council of Europe		Organization
Organization for Security and Co-operation in Europe	OSCE	Organization
Arab League|League of Arab States		Organization
African Union	AU	Organization
African Union Mission in Somalia	AMISOM	Organization
Economic Community of West African States	ECOWAS	Organization
Gulf Cooperation Council	GCC	Organization
Organisation of Islamic Cooperation	OIC	Organization
Shanghai Cooperation Organisation	SCO	Organization
Association of Southeast Asian Nations	ASEAN	Organization
Financial Action Task Force	FATF	Organization
Interpol|INTERPOL		Organization
Europol		Organization
Amnesty International		Organization
Human Rights Watch	HRW	Organization
Syrian Observatory for Human Rights	SOHR	Organization
Doctors Without Borders|Médecins Sans Frontières|Medecins Sans Frontieres	MSF	Organization
International Crisis Group		Organization
International Rescue Committee		Organization
Oxfam		Organization
White Helmets		Organization
Syrian Arab Red Crescent		Organization
Reuters		Organization
Associated Press	AP	Organization
Agence France-Presse	AFP	Organization
Xinhua		Organization
Tass|TASS|Itar-Tass		Organization
Al Jazeera|Al-Jazeera|al-Jazeera		Organization
Al Arabiya|Al-Arabiya		Organization
British Broadcasting Corporation	BBC	Organization
CNN		Organization
NBC		Organization
CBS		Organization
Fox News		Organization
New York Times|NYT		Organization
Washington Post		Organization
Wall Street Journal		Organization
Guardian		Organization
Twitter		Organization
Facebook		Organization
YouTube		Organization
Telegram		Organization
WhatsApp		Organization
Google		Organization
Microsoft		Organization
Apple		Organization
United States Department of State|U.S. Department of State|US Department of State|U.S. State Department|US State Department|State Department|Department of State	DoS	PublicBody
Department of Defense|US Department of Defense|U.S. Department of Defense|Defense Department	DoD	PublicBody
Department of the Treasury|US Treasury|U.S. Treasury|Treasury Department|Treasury		PublicBody
Department of Homeland Security|Homeland Security	DHS	PublicBody
Department of Justice|Justice Department	DoJ|DOJ	PublicBody
Central Intelligence Agency	CIA	PublicBody
Federal Bureau of Investigation	FBI	PublicBody
National Security Agency	NSA	PublicBody
National Security Council	NSC	PublicBody
Drug Enforcement Administration	DEA	PublicBody
Office of Foreign Assets Control	OFAC	PublicBody
United States Agency for International Development	USAID	PublicBody
Special Inspector General for Afghanistan Reconstruction	SIGAR	PublicBody
U.S. Central Command|US Central Command|United States Central Command|Central Command	CENTCOM	PublicBody
U.S. Africa Command|US Africa Command	AFRICOM	PublicBody
Congress|U.S. Congress|US Congress		PublicBody
Senate|US Senate|U.S. Senate		PublicBody
House of Representatives		PublicBody
Parliament		PublicBody
House of Commons|House of Lords		PublicBody
Supreme Court		PublicBody
White House		PublicBody
Pentagon		PublicBody
Kremlin		PublicBody
Foggy Bottom		PublicBody
Downing Street		PublicBody
Whitehall		PublicBody
Elysee|Élysée		PublicBody
Quai d'Orsay		PublicBody
Capitol Hill		PublicBody
Bundestag		PublicBody
Duma|State Duma		PublicBody
Knesset		PublicBody
Majlis		PublicBody
Loya Jirga		PublicBody
Foreign Office		PublicBody
Home Office		PublicBody
Ministry of Defence	MoD|MOD	PublicBody
Ministry of Foreign Affairs	MFA	PublicBody
MI5		PublicBody
MI6		PublicBody
GCHQ		PublicBody
Scotland Yard		PublicBody
Mossad		PublicBody
Shin Bet		PublicBody
Inter-Services Intelligence|Inter Services Intelligence	ISI	PublicBody
Inter-Services Public Relations	ISPR	PublicBody
National Directorate of Security	NDS	PublicBody
Afghan National Army	ANA	PublicBody
Afghan National Police	ANP	PublicBody
Afghan National Defense and Security Forces|Afghan National Defence and Security Forces	ANDSF	PublicBody
Afghan National Security Forces	ANSF	PublicBody
Iraqi Security Forces	ISF	PublicBody
Iraqi Counter Terrorism Service	CTS	PublicBody
Israel Defense Forces|Israeli Defense Forces|Israel Defence Forces	IDF	PublicBody
Islamic Revolutionary Guard Corps|Islamic Revolutionary Guards Corps|Revolutionary Guards|Revolutionary Guard	IRGC	PublicBody
Quds Force|Qods Force	IRGC-QF	PublicBody
Syrian Arab Army	SAA	PublicBody
Federal Security Service	FSB	PublicBody
Main Intelligence Directorate	GRU	PublicBody
People's Liberation Army	PLA	PublicBody
Royal Air Force	RAF	PublicBody
Royal Navy		PublicBody
Combined Joint Task Force	CJTF|CJTF-OIR	PublicBody
Department for International Development	DFID	PublicBody
Department of Foreign Affairs and Trade	DFAT	PublicBody`;

/** lists/peoples.tsv, one entry a line. */
export const PEOPLES = `Arab	Arabs
Kurdish|Kurd	Kurds
Turkmen|Turkoman	Turkmens|Turkomans
Pashtun|Pashtoon	Pashtuns
Hazara	Hazaras
Baloch|Baluch|Balochi	Balochis
Punjabi	Punjabis
Sindhi	Sindhis
Kashmiri	Kashmiris
Chechen	Chechens
Dagestani	Dagestanis
Ingush	
Uighur|Uyghur	Uighurs|Uyghurs
Rohingya	Rohingyas
Tamil	Tamils
Sinhalese	
Yazidi|Yezidi	Yazidis|Yezidis
Assyrian	Assyrians
Druze	
Alawite	Alawites
Sunni	Sunnis
Shia|Shiite|Shi'a|Shi'ite	Shias|Shiites|Shi'ites
Muslim	Muslims
Christian	Christians
Jewish	Jews
Hindu	Hindus
Sikh	Sikhs
Buddhist	Buddhists
Catholic	Catholics
Copt|Coptic	Copts
Tuareg	Tuaregs
Fulani	
Hausa	
Igbo	
Yoruba	
Berber	Berbers
Catalan	Catalans
Basque	Basques
Scottish	Scots
Welsh	
English	
European	Europeans
African	Africans
Asian	Asians
South Asian	South Asians
Latin American	Latin Americans
Middle Eastern	
Western	Westerners
Balkan	
Caucasian	
Central Asian	Central Asians
Gazan	Gazans
Abkhaz|Abkhazian	Abkhazians
Ossetian	Ossetians
Oromo	
Tigrayan	Tigrayans
Amhara	
Acholi	
Hutu	Hutus
Tutsi	Tutsis
Zulu	Zulus
Moro	
Tibetan	Tibetans
Papuan	Papuans
Darfuri	Darfuris
Zionist	Zionists
Islamic	
Islamist	Islamists
Arabic	
Persian	Persians
Farsi	
Urdu	
Pashto	
Dari	
Hebrew	
Yiddish	`;

/** lists/derived/places.txt, one entry a line. */
export const PLACES = `A Coruna
A'ana
Aachen
Aakkar
Aargau
Abadan
Abadeh
Abakaliki
Abakan
Abasolo
Abbotsford
Abbottabad
Abeche
Abeokuta
Aberdeen
Aberdeen City
Aberdeenshire
Abha
Abhar
Abia
Abidjan
Abim
Abkhazia
Abnub
Abobo
Abohar
Abomey-Calavi
Abovyan
Abqaiq
Abra
Abruzzo
Abseron
Abu 'Arish
Abu Dhabi
Abu Ghurayb
Abu Kabir
Abu Qurqas
Abu Road
Abu Tij
Abu Zaby
Abu al Matamir
Abucay
Abuja
Abuja Federal Capital Territory
Abyan
Abyek
Acacias
Acambaro
Acapulco de Juarez
Acatzingo
Acayucan
Accra
Aceh
Achaia
Achalpur
Acklins
Acquaviva
Acre
Actopan
Ad Dakhiliyah
Ad Dali'
Ad Daqahliyah
Ad Dawadimi
Ad Dawhah
Ad Dilam
Ad Dilinjat
Ad Diwaniyah
Ad Douiem
Ad Dujayl
Ad-Damazin
Adamaoua
Adamawa
Adana
Adapazarı
Adazu novads
Addanki
Addis Ababa
Addu Atholhu
Adelaide
Aden
Adigrat
Adilabad
Adilcevaz
Adirampattinam
Adjumani
Admiralteisky
Ado-Ekiti
Adoni
Adrar
Adur
Adygeja
Adıyaman
Aerodrom †
Afar
Afgooye
Afif
Afikpo
Aflou
Afsin
Afula
Afyonkarahisar
Afzalgarh
Agadez
Agadir
Agadir-Ida-Outanane
Agago
Agalega Islands
Agar
Agaro
Agartala
Agbor
Agcabәdi
Agdam
Agdas
Agdzhabedy
Ageoshimo
Agion Oros
Aglonas novads
Agnebi
Agoo
Agra
Agrigento
Agrı
Agstafa
Agsu
Agua Dulce
Agua Prieta
Aguachica
Aguascalientes
Agulu
Agusan del Norte
Agusan del Sur
Agustin Codazzi
Ahal
Ahar
Ahlat
Ahmadnagar
Ahmadpur
Ahmadpur East
Ahmedabad
Ahraura
Ahuachapan
Ahvaz
Ahvenanmaan maakunta
Aibak
Aichi
Aiga-i-le-Tai
Aileu
Ailinglaplap
Ailuk
Aimeliik
Ain Arnat
Ain Beida
Ain Bessem
Ain Defla
Ain Fakroun
Ain Kercha
Ain Oussera
Ain Sefra
Ain Smara
Ain Sukhna
Ain Temouchent
Ain Touta
Ain el Bya
Ainaro
Airai
Airoli
Aisne
Aitoloakarnania
Aiwo
Aizawl
Aizkraukles novads
Aizputes novads
Ajalpan
Ajaria
Ajdabiya
Ajdovscina
Ajman City
Ajmer
Ajodhya
Akalkot
Akashi
Akbarabad
Akbarpur
Akbou
Akcaabat
Akcakale
Akcakoca
Akershus
Aketi
Akhisar
Akhmim
Akita
Akividu
Aklan
Akmene
Akmolinskaja oblast'
Aknistes novads
Akola
Akot
Akron
Aksaray
Aksehir
Aksu
Aktjubinskaja oblast'
Aktobe
Akure
Akwa Ibom
Akyazı
Al 'Amarah
Al 'Ayyat
Al 'Aziziyah
Al Abyar
Al Ahmadi
Al Ajaylat
Al Anbar
Al Awsat
Al Bab
Al Badari
Al Bahah
Al Bahr al Ahmar
Al Bajur
Al Balqa'
Al Balyana
Al Basrah
Al Basrah al Qadimah
Al Bathah
Al Batinah
Al Bayda
Al Bayda'
Al Biqa'
Al Birah
Al Buhayrah
Al Bukayriyah
Al Burayj
Al Buraymi
Al Butnan
Al Fallujah
Al Farwaniyah
Al Fashn
Al Faw
Al Fayyum
Al Fujayrah
Al Gharbiyah
Al Hamul
Al Haouz
Al Harithah
Al Hasaheisa
Al Hasakah
Al Hawamidiyah
Al Hayy
Al Hillah
Al Hindiyah
Al Hoceima
Al Hudaydah
Al Hudud ash Shamaliyah
Al Hufuf
Al Ibrahimiyah
Al Iskandariyah
Al Isma'iliyah
Al Jabal al Akhdar
Al Jabal al Gharbi
Al Jadid
Al Jahra'
Al Jammaliyah
Al Janub
Al Janubi
Al Janubiyah
Al Jawf
Al Jazirah
Al Jifarah
Al Jizah
Al Jubayhah
Al Jubayl
Al Jufrah
Al Karak
Al Khafji
Al Khalil
Al Khankah
Al Kharijah
Al Kharj
Al Khartum
Al Khums
Al Kufrah
Al Kut
Al Kuwayt
Al Ladhiqiyah
Al Madinah al Munawwarah
Al Mafraq
Al Mahallah al Kubra
Al Mahrah
Al Mahwit
Al Manamah
Al Manaqil
Al Manshah
Al Mansurah
Al Manzalah
Al Marj
Al Marqab
Al Marsa
Al Matariyah
Al Mawsil al Jadidah
Al Mayadin
Al Minufiyah
Al Minya
Al Miqdadiyah
Al Mithnab
Al Mubarraz
Al Muharraq
Al Musayyib
Al Muthanna
Al Qadarif
Al Qadisiyah
Al Qahirah
Al Qalyubiyah
Al Qanatir al Khayriyah
Al Qanayat
Al Qaryatayn
Al Qasim
Al Qatif
Al Quds
Al Qunaytirah
Al Qurayn
Al Qusayr
Al Qusiyah
Al Uqsur
Al Wadi al Jadid
Al Wahat
Al Wajh
Al Wakrah
Al Wasitah
Al Wusta
Al ʽAqabah
Al-'Ula
Al-Hamdaniya
Alabama
Alabel
Alaca
Alacant*
Alaghsas
Alagoas
Alajuela
Alaminos
Alamo
Aland
Aland Islands
Alandur
Alangulam
Alanya
Alappuzha
Alasehir
Alaska
Alava
Alba
Albacete
Albay
Alberta
Alborz
Albu Kamal
Albuquerque
Alcala de Henares
Alchevs'k
Alcorcon
Alebtong
Aleppo
Aleshtar
Alessandria
Alger
Algiers
Ali Sabieh
Aliaga
Alibori
Alicante
Alifu Alifu
Alifu Dhaalu
Aliganj
Aligarh
Aligudarz
Alipur
Alipur Duar
Allahabad
Allier
Almatinskaja oblast'
Almaty
Almere Stad
Almeria
Almora
Alojas novads
Alor Setar
Alpes-Maritimes
Alpes-de-Haute-Provence
Alsace
Alsungas novads
Alta Verapaz
Altaj
Altajskij kraj
Altamira
Alto Barinas
Alto Paraguay
Alto Parana
Altona
Aluksnes novads
Alushta
Alvand
Alvaro Obregon
Alwar
Alytaus apskritis
Alytaus miestas
Alytus
Am Timan
Amadora
Amagasaki
Amaigbo
Amalapuram
Amalner
Amambay
Aman Garh
Amanat al 'Asimah
Amapa
Amara
Amarillo
Amarnath
Amarumayu
Amasya
Amatas novads
Amazonas
Ambad
Ambah
Ambajogai
Ambala
Ambasamudram
Ambato
Ambattur
Ambikapur
Ambon
Ambur
Ameca
Amecameca
American Samoa
Americana
Amirdzhan
Amizour
Amla
Amli
Amman
Ammochostos
Amnat Charoen
Amol
Amolatar
Amozoc de Mota
Ampantottai
Ampara
Amravati
Amreli
Amritsar
Amroha
Amsterdam
Amudalavalasa
Amudat
Amuria
Amurskaja oblast'
Amuru
An Cabhan
An Clar
An Giang
An Iarmhi
An Longfort
An Mhi
An Mhumhain
An Nabatiyah
An Nabk
An Najaf
An Nil
An Nil al Abyad
An Nil al Azraq
An Nuhud
An Nuqat al Khams
An Nusayrat
Anabar
Anaheim
Anaime
Anakapalle
Anambra
Anamur
Anand
Ananindeua
Anantapur
Anantnag
Anapolis
Anatoliki Makedonia kai Thraki
Anbu
Ancash
Anchorage
Ancona
Anda
Andalucia
Andaman and Nicobar Islands
Andhra Pradesh
Andijon
Andjazidja
Andjouan
Andkhoy
Andorra la Vella
Andrijevica
Anekal
Anenii Noi
Anetan
Ang Thong
Angamali
Angarsk
Angat
Angaur
Angeles City
Angers
Angono
Angra dos Reis
Angren
Anguilla
Angul
Angus
Anhui
Anibare
Anjangaon
Anjar
Anjo
Ankara
Ankleshwar
Annaba
Annigeri
Annobon
Anqing
Ans Bwalo
Ansaba
Ansan-si
Anse Etoile
Anse Royale
Anse aux Pins
Anse la Raye
Anserma
Anshan
Anshun
Anta
Antakya
Antalya
Antananarivo
Antarctica
Antike
Antioquia
Antipolo
Antofagasta
Antonio Enes
Antratsyt
Antrim
Antsirabe
Antsiranana
Antwerpen
Anupgarh
Anupshahr
Anuradhapura
Anyang
Anyang-si
Anyksciai
Anzoategui
Aomen
Aomori
Aonla
Aosta
Aousserd
Apac
Apace
Apalit
Apan
Aparecida de Goiania
Aparri
Apartado
Apaseo el Alto
Apaseo el Grande
Apatzingan
Apayao
Apes novads
Apizaco
Apomu
Appenzell Ausserrhoden
Appenzell Innerrhoden
Apure
Apurimac
Aqaba
Aquitaine
Ar Rahad
Ar Ramtha
Ar Raqqah
Ar Rass
Ar Rastan
Ar Rayyan
Ar Riyad
Ar Rudayyif
Ar Rumaythah
Ar Ruseris
Aracaju
Aracataca
Aracatuba
Aracinovo
Arad
Aragacotn
Aragon
Aragua
Arak
Arakkonam
Araklı
Aral
Arambagh
Aramoko-Ekiti
Arandas
Arangaon
Arantangi
Arapiraca
Arar
Araraquara
Ararat
Araria
Arauca
Araucania
Arayat
Arba Minch
Arbil
Archway
Arcot
Ardabil
Ardahan
Ardakan
Ardeche
Ardennes
Ardesen
Ards
Areka
Arequipa
Arezzo
Arges
Argolida
Argungu
Argyll and Bute
Arhangay
Arhangel'skaja oblast'
Arhus
Ariana
Arica
Arica y Parinacota
Ariege
Arifwala
Ariguani
Ariha wa al Aghwar
Arima
Aringay
Arish
Ariyalur
Arizona
Arjona
Arkadia
Arkansas
Arkhangel'sk
Armagh
Armavir
Arnavutkoy
Arni
Arno
Aroor
Arrah
Arris
Arroyo Naranjo
Arsikere
Arta
Artemisa
Artibonite
Artigas
Artvin
Arua
Aruba
Arumuganeri
Arunachal Pradesh
Aruppukkottai
Arusha
Arvi
As Saff
As Safirah
As Salamiyah
As Salt
As Samawah
As Sanamayn
As Suki
As Sulaymaniyah
As Suwayda'
As Suwayrah
As Suways
As-Suwayda
Asaba
Asadabad
Asahikawa
Asaka
Asandh
Asansol
Asbe Teferi
Ascension
Ascoli Piceno
Asgabat
Ash Shafa
Ash Shamal
Ash Shamaliyah
Ash Shamiyah
Ash Shariqah
Ash Sharqiyah
Ash Shatrah
Ash Shaykh Miskin
Ash Shimal
Ash Shuhada'
Ashanti
Ashdod
Ashgabat
Ashikaga
Ashkelon
Ashmun
Ashoknagar
Ashoknagar Kalyangarh
Ashta
Asmara
Asosa
Assa-Zag
Assaba
Assam
Astana
Astaneh-ye Ashrafiyeh
Astara
Asti
Astoria
Astrahanskaja oblast'
Astrakhan
Asturias
Asuncion
Aswan
Asyut
At Tafilah
At Taj
At Tall
At Tall al Kabir
Atacama
Atakora
Atani
Ataq
Atarra
Atasehir
Atbara
Ath Thawrah
Athens
Athni
Atimonan
Atlanta
Atlantico
Atlantico Norte
Atlantico Sur
Atlantida
Atlantique
Atlixco
Atmakur
Atotonilco el Alto
Atrauli
Atsiaman
Atsugi
Attapu
Attard
Attiki
Attili
Attingal
Attock City
Attur
Atua
Atyrau
Atyrau oblysy
Au Cap
Aube
Auces novads
Auchi
Auckland
Aude
Augsburg
Auraiya
Aurangabad
Ausa
Aust-Agder
Australian Capital Territory
Austurland
Autlan de Navarro
Auvergne
Avadi
Avanigadda
Avdiyivka
Aveiro
Avellino
Aveyron
Avila
Avtonomna Respublika Krym
Awdal
Aweil
Awka
Awsim
Axum
Ayacucho
Aydın
Ayeyawady
Ayorou
Aysen
Ayvalık
Az Za'ayin
Az Zabadani
Az Zahirah
Az Zahiriyah
Az Zarqa
Az Zarqa'
Az Zawiyah
Az Zubayr
Az Zulfi
Azad Kashmir
Azadshahr
Azamgarh
Azarbayjan-e Gharbi
Azarbayjan-e Sharqi
Azare
Azazga
Azcapotzalco
Azhiyur
Azilal
Azimpur
Azna
Azua
Azuay
Azzaba
BABOR - VILLE
Baalbek
Baalbek-Hermel
Baardheere
Baat Dambang
Bab Ezzouar
Babaeski
Babil
Babina
Babites novads
Babol
Babolsar
Babruysk
Babək
Bac Giang
Bac Kan
Bac Lieu
Bac Ninh
Bacau
Bachhraon
Backa Palanka
Bacolod City
Bacoor
Bacs-Kiskun
Bada Barabil
Badagara
Badagry
Badajoz
Badakhshan
Badalona
Badami
Badarganj
Baden-Wurttemberg
Badghis
Badin
Badlapur
Badr Hunayn
Badulla
Baduria
Bafang
Bafata
Bafia
Bafing
Bafoulabe
Bafoussam
Bafq
Bafra
Bagaha
Bagalkot
Bagasra
Bagcılar
Bagerhat
Baghdad
Baghlan
Baghpat
Bagmati
Bago
Bago City
Bagong Pagasa
Baguio
Bah-Bah
Bahadurganj
Bahadurgarh
Bahar
Baharampur
Bahawalnagar
Bahawalpur
Bahcelievler
Baheri
Bahia
Bahia Blanca
Bahir Dar
Bahjoi
Bahr al Ghazal
Bahraigh
Baicheng
Baidoa
Baidyabati
Baie Lazare
Baie Sainte-Anne
Bail-Hongal
Baile Atha Cliath
Bairagnia
Bais
Baishan
Baiti
Baiyin
Baj Baj
Baja California
Baja California Sur
Baja Verapaz
Bajil
Bajitpur
Baker Island
Bakersfield
Bakhchysarai
Bakhmut
Bakhtiyarpur
Bakool
Baku
Bakı
Bakıxanov
Balad
Balaghat
Balagtas
Balaka
Balakliya
Balakovo
Balakən
Balanga
Balangir
Balapur
Balashikha
Balasore
Balayan
Baldones novads
Bale
Balears
Bali
Balikpapan
Baliuag
Balkh
Ballalpur
Ballymena
Ballymoney
Balochistan
Baloda Bazar
Balotra
Balrampur
Balti
Baltimore
Baltinavas novads
Balurghat
Balvanera
Balvu novads
Balzan
Balzers
Balıkesir
Bama
Bamako
Bambari
Bamenda
Bamingi-Bangoran
Bamor Kalan
Bamyan
Banaadir
Banamba
Banaybanay
Banbridge
Banda
Banda Aceh
Bandar Abbas
Bandar Lampung
Bandar-e Anzali
Bandar-e Genaveh
Bandarban
Bandipura
Bandundu
Bandung
Bandırma
Baneh
Banfora
Banga
Banganapalle
Bangangte
Bangaon
Bangarapet
Bangarmau
Banghazi
Bangi
Bangka Belitung
Bangkok
Bangui
Banha
Bani Mazar
Bani Suhayla
Bani Suwayf
Bani Walid
Baniachang
Baniyas
Banja Luka
Banjaran
Banjarmasin
Banjul
Banka
Bankra
Bankura
Banmankhi
Bannu
Bannur
Banqiao
Bansbaria
Bansi
Banskobystricky kraj
Banswara
Banteay Meanchey
Banten
Bantval
Banwa
Banyo
Bao Loc
Baoding
Baoruco
Baotou
Bapatla
Baqubah
Bar Bigha
Barahona
Baraki
Barakpur
Baramati
Baramula
Baran
Baranagar
Baranoa
Baranovichi
Baranya
Barasat
Barauli
Baraut
Barbacha
Barbil
Barbuda
Barcelona
Barda
Bardaskan
Barddhaman
Bardoli
Bardsir
Bareilly
Bargarh
Barguna
Barh
Barhiya
Barika
Barima-Waini
Barinas
Baringo
Barisal
Barking and Dagenham
Barletta-Andria-Trani
Barmer
Barnala
Barnaul
Barnet
Barnsley
Baro
Barpeta
Barpeta Road
Barquisimeto
Barra Mansa
Barrancabermeja
Barranquilla
Barreiras
Barrie
Barsi
Bartın
Barueri
Baruipur
Baruni
Baruta
Barwala
Barwani
Bas-Congo
Bas-Rhin
Bas-Sassandra
Basaksehir
Basarabeasca
Basavakalyan
Basavana Bagevadi
Basel-Landschaft
Basel-Stadt
Bashkortostan
Basilan
Basilicata
Basirpur
Basmat
Basnahira palata
Basoda
Basoko
Basrah
Basse-Kotto
Basse-Normandie
Basti
Basudebpur
Basyun
Bat Khela
Bat Yam
Bata
Bataan
Batac City
Batala
Batam
Batanes
Batangas
Bathinda
Batifa
Batikent
Batken
Batman
Batna
Baton Rouge
Batouri
Battagram
Battambang
Battaramulla South
Batticaloa
Batu Pahat
Batumi
Batys Qazaqstan oblysy
Bauan
Baucau
Bauchi
Bauru
Bauskas novads
Bawshar
Bay of Plenty
Bayamo
Bayamon
Bayan Nur
Bayan-Olgiy
Bayana
Bayanhongor
Bayawan
Bayburt
Bayelsa
Bayern
Bayji
Baynjiwayn
Bayombong
Bayrut
Bayt Hanun
Bayt Lahm
Bayt Lahya
Bayt al Faqih
Bayugan
Bazar-e Yakawlang
Bazarak
Bazega
Beau Bassin-Rose Hill
Beau Vallon
Beawar
Becej
Bechar
Bedford
Beersheba
Begamganj
Begusarai
Behbahan
Behror
Behshahr
Bei'an
Beihai
Beijing
Beipiao
Beira
Beirut
Beja
Bejaia
Bekasi
Bekes
Bekescsaba
Bekobod
Bektemir
Bel Air
Bel Ombre
Bela
Belait
Belalcazar
Beldanga
Beledweyne
Belek
Belem
Belfast
Belford Roxo
Belgaum
Belgorod
Belgorodskaja oblast'
Belgrade
Bella Vista
Bellampalli
Bellary
Belluno
Belo Horizonte
Beltinci
Ben Arous
Ben Mehidi
Ben Slimane
Ben Tre
Bende
Bender
Benedikt
Benesov
Benevento
Bengaluru
Bengbu
Benget
Benghazi
Bengkulu
Bengo
Benguela
Beni
Beni Douala
Beni Mellal
Beni Mered
Beni Saf
Benin City
Benito Juarez
Benoni
Benshangul-Gumaz
Bentota
Benue
Benxi
Beograd
Bera
Berane
Berasia
Berat
Berazategui
Berbera
Berberati
Berdyansk
Berdychiv
Berea
Berehove
Berezniki
Bergama
Bergamo
Bergen
Berkane
Berlin
Bermuda
Bern
Beroun
Berovo
Berriane
Berriozabal
Berrouaghia
Berry Islands
Bertoua
Beruniy
Beruwala
Besbes
Besikduzu
Besni
Bet Shemesh
Betamcherla
Bethlehem
Betim
Bettiah
Betul
Beverinas novads
Bexley
Beykonak
Beyla
Beylikduzu
Beyləqan
Beypazarı
Beypore
Beysehir
Bhabhua
Bhadasar
Bhadohi
Bhadra
Bhadrachalam
Bhadrakh
Bhadravati
Bhadreswar
Bhagalpur
Bhairab Bazar
Bhaisa
Bhakkar
Bhalki
Bhalwal
Bhamo
Bhandara
Bhandaria
Bharatpur
Bharthana
Bharuch
Bhatapara
Bhatkal
Bhatpara
Bhatpara Abhaynagar
Bhavani
Bhavnagar
Bhawaniganj
Bhawanipatna
Bhawanipur
Bhayandar
Bhera
Bheramara
Bheri
Bhilai
Bhilwara
Bhimavaram
Bhimbar
Bhimunipatnam
Bhind
Bhinmal
Bhiwadi
Bhiwandi
Bhiwani
Bhola
Bhongaon
Bhongir
Bhopal
Bhubaneshwar
Bhuj
Bhusaval
Biaora
Białystok
Bibir Hat
Bibirevo
Bicol
Bida
Bidar
Bidhuna
Bielefeld
Biella
Bielsko-Biala
Bien Hoa
Biga
Bihac
Bihar
Bihar Sharif
Bihariganj
Bihor
Bijapur
Bijar
Bijeljina
Bijelo Polje
Bijnor
Bikaner
Bikini and Kili
Bikramganj
Bila Tserkva
Bilajari
Bilara
Bilari
Bilasipara
Bilaspur
Bilbao
Bilbays
Bilecik
Bilgram
Bilhorod-Dnistrovskyi
Bilimora
Biliran
Bilqas
Bilsi
Biləsuvar
Bimbo
Bimini
Binalbagan
Binan
Binangonan
Bindki
Bingol
Binh Duong
Binh Phuoc
Binh Thuan
Binh Đinh
Binjai
Binmaley
Binnish
Binonga
Bintulu
Biobio
Bioko Nord
Bioko Sud
Biombo
Bir el Ater
Bir el Djir
Biratnagar
Birecik
Birgu
Birine
Birjand
Birkaland
Birkenhead
Birkhadem
Birkirkara
Birmingham
Birmitrapur
Birni N Konni
Birnin Kebbi
Birnin Kudu
Birpara
Birstono
Birzai
Birzebbuga
Bisalpur
Bisauli
Bishkek
Bishnupur
Bishoftu
Biskra
Bislig
Bismil
Bissau
Bistrica ob Sotli
Bistrita-Nasaud
Biswan
Bitlis
Bitola
Biysk
Bizerte
Bizkaia*
Bjelovarsko-bilogorska zupanija
Black Point
Black River
Blackburn with Darwen
Blackpool
Blaenau Gwent
Blagoevgrad
Blagoveshchensk
Blansko
Blantyre
Bled
Blekinge lan
Blida
Bloemfontein
Bloke
Blumenau
Bnei Brak
Boa Vista
Boaco
Bobbili
Bobo-Dioulasso
Bobonaro
Bocas del Toro
Bocaue
Bochum
Bochum-Hordel
Bodhan
Bodinayakkanur
Boditi
Bodrum
Boende
Boffa
Bogale
Bogdanci
Boghni
Bogor
Bogota
Bogovinje
Bogra
Bohinj
Bohol
Bojnurd
Bokaro
Boke
Bokeo
Bokone Bophirima
Boksburg
Bolama
Bolikhamxai
Bolivar
Bolobo
Bologna
Bolpur
Bolton
Bolu
Bolvadin
Bolzano
Boma
Bomet
Bomi
Bonab
Bonaire
Bong
Bongabon
Bongaigaon
Bongao
Bongor
Bonn
Boqueron
Borazjan
Bordeaux
Bordj Bou Arreridj
Bordj Ghdir
Bordj el Kiffan
Borgo Maggiore
Borgou
Borivli
Borkou
Bormla
Borno
Borovnica
Borsad
Borski okrug
Borsod-Abauj-Zemplen
Borujen
Borujerd
Boryslav
Boryspil'
Bosansko-podrinjska zupanija
Bosaso
Boshan
Bosilovo
Bossangoa
Boston
Botad
Botosani
Botshabelo
Bou Arfa
Bou Hanifia el Hamamat
Bou Tlelis
Bouake
Bouar
Bouches-du-Rhone
Boucle du Mouhoun
Boudouaou
Bouenza
Boufarik
Bougaa
Bougainville
Bougara
Bougouni
Bougouriba
Bouinan
Bouira
Boujdour
Boukadir
Boulemane
Boulgou
Boulkiemde
Boumerdas
Boumerdes
Bourgogne
Bournemouth
Bouvet Island
Bovec
Boyabat
Boyaca
Boyarka
Boyeros
Boysun
Bozhou
Bozoum
Bozuyuk
Bozyazı
Brabant wallon
Bracknell Forest
Bradford
Braga
Braganca
Brahmanbaria
Brahmapur
Braila
Brajarajnagar
Brak
Brakna
Brakpan
Brampton
Brandenburg
Branicevski okrug
Brasilia
Braslovce
Brasov
Bratislava
Bratislavsky kraj
Bratsk
Braunschweig
Brava
Brazzaville
Brcko
Brcko distrikt
Brda
Breclav
Breda
Bremen
Brent
Brescia
Bresckaja voblasc
Brest
Bretagne
Brezice
Brezovica
Bria
Briceni
Bridgend
Brighton and Hove
Brindisi
Brisbane
Bristol
British Columbia
British Indian Ocean Territory
Brjanskaja oblast'
Brno
Brno-mesto
Brno-venkov
Brocenu novads
Brodsko-posavska zupanija
Brokopondo
Bromley
Brong-Ahafo
Brooklyn
Brovary
Brownsville
Brunei-Muara
Bruntal
Brussels
Brussels Hoofdstedelijk Gewest
Brvenica
Bryanka
Bryansk
Buada
Bubanza
Bucak
Bucaramanga
Bucha
Bucharest
Bucheon-si
Buckinghamshire
Bucuresti
Budaka
Budapest
Budaun
Buddh Gaya
Budhana
Budhlada
Budta
Bududa
Budva
Buea
Buenaventura
Buenavista
Bueng Kan
Buenos Aires
Buffalo
Bugiri
Bugo
Bugojno
Buguma
Buhi
Buhweju
Buikwe
Bujumbura
Bujumbura Mairie
Bujumbura Rural
Bukama
Bukan
Bukavu
Bukedea
Bukhara
Bukidnon
Bukit Mertajam
Bukomansibi
Bukwa
Bulacan
Bulambuli
Bulan
Bulancak
Bulandshahr
Bulanık
Bulaon
Bulawayo
Buldana
Bulgan
Buliisa
Bulqize
Buluan
Bulung'ur Shahri
Bulungu
Bumba
Bumthang
Bundi
Bundibugyo
Bungoma
Bunia
Bur Sa'id
Burao
Buraydah
Burdur
Burewala
Burgas
Burgenland
Burgos
Burhaniye
Burhanpur
Buri Ram
Burjatija
Burla
Burlington
Burnaby
Bursa
Burtnieku novads
Bururi
Bury
Busan
Busan Gwang'yeogsi
Bushehr
Bushenyi
Busia
Businga
Buskerud
Bustos
Buta
Butajira
Butaleja
Butambala
Butare
Butel †
Butembo
Butha-Buthe
Butuan
Buurhakaba
Buvuma
Buxar
Buxoro
Buyende
Buyukcekmece
Buzau
Bwizibwera
Byadgi
Bydgoszcz
Bytom
Byumba
Bərdə
Ca Mau
Caaguazu
Caazapa
Cabadbaran
Cabagan
Cabanas
Cabanatuan City
Cabiao
Cabimas
Cabinda
Cabo Delgado
Cabo San Lucas
Cabuyao
Cacak
Caceres
Cacheu
Cachoeiro de Itapemirim
Cadereyta
Cadereyta Jimenez
Cadiz
Caerphilly
Cagayan
Cagayan Valley
Cagayan de Oro
Cagliari
Cahul
Caicedonia
Cainta
Cair †
Cairns
Cairo
Cajamarca
Cakaudrove
Calabanga
Calabar
Calabarzon
Calabria
Calaca
Calamba
Calapan
Calarasi
Calarca
Calauan
Calbayog City
Caldas
Calderdale
Calgary
Cali
California
Callao
Caloocan City
Calpulalpan
Caltanissetta
Calumpit
Calvados
Camacari
Camaguey
Camargo
Camarines Norte
Camarines Sur
Camayenne
Cambridge
Cambridgeshire
Camden
Camiguin
Camiling
Campania
Campeche
Campina Grande
Campinas
Campo Grande
Campobasso
Campos dos Goytacazes
Can Giuoc
Can Tho
Canakkale
Cananea
Canar
Canarias
Canaries
Canberra
Cancun
Candaba
Candelaria
Canelones
Cangzhou
Canillo
Canindeyu
Cankaya
Cankova
Cankuzo
Cankırı
Canlaon
Canning
Canoas
Cantabria
Cantal
Cantemir
Canterbury
Cao Bang
Capas
Cape Coral
Cape Town
Capiata
Capital Territory
Capiz
Caqueta
Carabanchel
Carabobo
Caracas
Caraga
Carapicuiba
Caras-Severin
Carazo
Carbonia-Iglesias
Carcar
Carchi
Cardenas
Cardiff
Cardona
Cargados Carajos Shoals
Carletonville
Carlow
Carmarthenshire
Carmona
Carnikavas novads
Carnot
Carolina
Carrefour
Carrickfergus
Carsamba
Cartagena
Cartago
Caruaru
Cary
Casablanca
Casanare
Cascade
Cascades
Cascavel
Caserta
Caska
Castello de la Plana
Castello*
Castelo Branco
Castilla y Leon
Castilla-La Mancha
Castillejos
Castlereagh
Castries
Cat Island
Catalunya
Catamarca
Catanauan
Catanduanes
Catania
Catanzaro
Catarman
Catbalogan
Catemaco
Cauca
Caucaia
Caucasia
Causeni
Cavite
Cavite City
Caxias do Sul
Cayman Islands
Cayo
Ceara
Cebu
Cebu City
Cecenskaja Respublika
Ceeldheer
Ceerigaabo
Celaya
Celjabinskaja oblast'
Celje
Centar Zupa
Centar †
Central Abaco
Central Andros
Central Bedfordshire
Central Darfur
Central District
Central Eleuthera
Central Equatoria
Central Luzon
Central Province
Central Region
Central River
Central Singapore
Central Visayas
Centralniy
Centre-Est
Centre-Nord
Centre-Ouest
Centre-Sud
Centro Familiar la Soledad
Centro Habana
Centro Sud
Centurion
Ceredigion
Cerete
Cergy-Pontoise
Cerkezkoy
Cerklje na Gorenjskem
Cerknica
Cerkno
Cerkvenjak
Cerro Largo
Cesar
Cesinovo-Oblesevo
Ceska Lipa
Ceske Budejovice
Cesky Krumlov
Cesu novads
Cesvaines novads
Cetinje
Ceuta
Ceyhan
Ceylanpınar
Ch'ungch'ongbuk-do
Ch'ungch'ongnam-do
Chabahar
Chachoengsao
Chaco
Chagang-do
Chaguanas
Chahar Mahall va Bakhtiari
Chai Nat
Chaibasa
Chaiyaphum
Chak Azam Sahu
Chak Jhumra
Chak Thirty-one -Eleven Left
Chakapara
Chaklasi
Chakradharpur
Chaksu
Chakumpoto
Chakumwera
Chakwal
Chakwama
Chalatenango
Chalco
Chalisgaon
Chalkidiki
Challakere
Chalus
Chaman
Champa
Champagne-Ardenne
Champasak
Champoton
Chamrajnagar
Chanda
Chandannagar
Chandauli
Chanderi
Chandigarh
Chandler
Chandpur
Chanduasi
Changanacheri
Changchun
Changde
Changhua
Changji
Changsha
Changshu City
Changwon
Changzhi
Changzhou
Chania
Channapatna
Channarayapatna
Chanthaburi
Chaouia-Ouardigha
Chaoyang
Chaozhou
Chapeco
Chappirakamuva makanam
Chapra
Char Bhadrasan
Charef
Charente
Charente-Maritime
Chari-Baguirmi
Charikar
Charkhi Dadri
Charleroi
Charsadda
Chas
Chatham Islands Territory
Chatra
Chattanooga
Chauk
Cheb
Cheboksary
Chefchaouen
Cheju-do
Chelghoum el Aid
Chelyabinsk
Chemmumiahpet
Chemnitz
Chenab Nagar
Chenaran
Chengannur
Chengde
Chengdu
Chenghua
Chengzhong
Chennai
Chenzhou
Cheonan
Cheongju-si
Cher
Cheraga
Cherepovets
Cheria
Cherkaska oblast
Cherkasy
Chernihiv
Chernihivska oblast
Chernivetska oblast
Chernivtsi
Cherpulassery
Cherthala
Chervonohrad
Chesapeake
Cheshire East
Cheshire West and Chester
Chetouane
Chetumal
Chetwayi
Cheyyar
Chhabra
Chhagalnaiya
Chhatak
Chhatarpur
Chhattisgarh
Chhibramau
Chhindwara
Chhukha
Chia
Chiang Mai
Chiang Rai
Chiapa de Corzo
Chiapas
Chiayi
Chiba
Chibuto
Chicago
Chichaoua
Chichawatni
Chiclayo
Chicoloapan
Chidambaram
Chidawa
Chiesanuova
Chieti
Chifeng
Chigasaki
Chigorodo
Chihuahua
Chik Ballapur
Chikhli
Chikmagalur
Chikodi
Chikwawa
Chilakalurupet
Chilapa de Alvarez
Chillan
Chilmari
Chilpancingo
Chimaltenango
Chimborazo
Chimbote
Chimbu
Chimoio
Chin
Chinandega
Chincha Alta
Chinchina
Chingleput
Chiniot
Chinju
Chinnachowk
Chinnamanur
Chintamani
Chios
Chiplun
Chipurupalle
Chiquimula
Chiquinquira
Chiradzulu
Chirala
Chirchiq
Chiriqui
Chishtian
Chisinau
Chita
Chitapur
Chitipa
Chitradurga
Chittagong
Chittaranjan
Chittaurgarh
Chittur
Chitungwiza
Chlef
Chobe
Choco
Chodavaram
Chofu
Choiseul
Chokwe
Chollabuk-do
Chollanam-do
Cholula
Choluteca
Chomutov
Chon Buri
Chongjin
Chongqing
Chontales
Chopda
Chornomors'k
Chortkiv
Chortoq
Christ Church
Christ Church Nichola Town
Christchurch
Christmas Island
Chrudim
Chtouka-Ait Baha
Chuadanga
Chubut
Chuchar-kana Mandi
Chuhuyiv
Chukotskiy avtonomnyy okrug
Chula Vista
Chumphon
Chunar
Chuncheon
Chunian
Chuquisaca
Churachandpur
Churu
Chust
Chuuk
Chuvashskaya Respublika
Chuzhou
Chystyakove
Ciampea
Ciarrai
Cibao Nordeste
Cibao Noroeste
Cibao Norte
Cibao Sur
Cibinong
Cibitoke
Ciblas novads
Ciego de Avila
Cienaga
Cienfuegos
Cikupa
Cileungsir
Cill Chainnigh
Cill Dara
Cill Mhantain
Cimahi
Cimin
Cimislia
Cincinnati
Cintalapa de Figueroa
Ciputat
Cirebon
Cirkulane
City of Balikpapan
City of Freeport
City of Isabela
City of Westminster
Ciudad Acuna
Ciudad Altamirano
Ciudad Apodaca
Ciudad Benito Juarez
Ciudad Bolivar
Ciudad Camilo Cienfuegos
Ciudad Constitucion
Ciudad Delicias
Ciudad Fernandez
Ciudad General Escobedo
Ciudad Guayana
Ciudad Guzman
Ciudad Hidalgo
Ciudad Lazaro Cardenas
Ciudad Lerdo
Ciudad Lineal
Ciudad Lopez Mateos
Ciudad Madero
Ciudad Mante
Ciudad Melchor Muzquiz
Ciudad Mendoza
Ciudad Nezahualcoyotl
Ciudad Obregon
Ciudad Real
Ciudad Rio Bravo
Ciudad Sabinas Hidalgo
Ciudad Sahagun
Ciudad Valles
Ciudad Victoria
Ciudad de Allende
Ciudad de Mexico
Ciudad del Carmen
Ciudad del Este
Cizre
Clackmannanshire
Clarendon
Cleveland
Clipperton
Closepet
Cluj
Cluj-Napoca
Coacalco
Coahuila de Zaragoza
Coatepec
Coatzacoalcos
Coatzintla
Cochabamba
Cochin
Cocle
Cocos  Islands
Coimbatore
Coimbra
Cojedes
Coleraine
Colima
Collines
Colombo
Colon
Colonelganj
Colonia
Colonia Lindavista
Colonia Nativitas
Colonia del Sol
Colonia del Valle
Colorado
Colorado Springs
Columbus
Comalcalco
Comayagua
Comilla
Comitan
Commewijne
Como
Comoe
Compostela
Compostela Valley
Conakry
Concepcion
Concepcion Ibaba
Connacht
Connecticut
Consolacion
Constanta
Constantine
Contagem
Contai
Contla
Conwy
Cook Islands
Cookstown
Coondapoor
Copacabana
Copan
Copenhagen
Copperbelt
Coquimbo
Corcaigh
Cordillera
Cordillera Administrative Region
Cordoba
Cordova
Cork
Corlu
Cornwall
Coro
Corona
Coronie
Corozal
Corpus Christi
Correze
Corrientes
Corse
Corse-du-Sud
Cortazar
Cortes
Corum
Cosamaloapan
Cosenza
Cotabato
Cote-d'Or
Cotes-d'Armor
Cotia
Cotonou
Cotopaxi
Couva-Tabaquite-Talparo
Cova Lima
Covasna
Coventry
Cox's Bazar
Coyah
Coyoacan
Coyotepec
Coyula
Cozumel
Craigavon
Craiova
Crawley
Cremona
Crensovci
Creuse
Criciuma
Criuleni
Crna na Koroskem
Crnomelj
Croix-des-Bouquets
Cross River
Crotone
Croydon
Csongrad
Cuamba
Cuauhtemoc
Cuautitlan
Cuautitlan Izcalli
Cuautla
Cuautlancingo
Cubuk
Cucer Sandevo
Cucuta
Cuddalore
Cuddapah
Cuenca
Cuernavaca
Cuiaba
Culfa
Culiacan
Cumana
Cumbria
Cumbum
Cumra
Cundinamarca
Cunene
Cuneo
Curacao
Curepipe
Curitiba
Curug
Cuscatlan
Cusco
Cuttack
Cuvette
Cuvette-Ouest
Cuyuni-Mazaruni
Cyangugu
Czestochowa
Cəbrayıl
Cəlilabad
Da Nang
Dabhoi
Dabola
Dabra
Dabwali
Dadonghai
Dadra and Nagar Haveli
Dadri
Dadu
Dadukou
Daegu
Daegu Gwang'yeogsi
Daejeon
Daejeon Gwang'yeogsi
Daet
Dagana
Dagdas novads
Dagestan
Dagupan
Dahanu
Dahegam
Dahuk
Dajabon
Dakar
Dakhlet Nouadhibou
Dakor
Dakunu palata
Dalaba
Dalarnas lan
Dalian
Daliang
Daliyat al Karmel
Daloa
Daltonganj
Dam Dam
Daman
Daman and Diu
Damanhur
Damascus
Damaturu
Damavand
Dambovita
Dambulla
Damghan
Damietta
Dammam
Damoh
Danao
Dandeli
Dandong
Danilovgrad
Dapitan
Daqing
Dar Chabanne
Dar Chioukh
Dar el Beida
Dar es Salaam
Dar'a
Darab
Darayya
Darbhanga
Darhan uul
Darien
Darjiling
Darlington
Darnah
Darsi
Daryapur
Daska Kalan
Daskəsən
Dasmarinas
Dasna
Dasoguz
Datia
Datong
Daud Khel
Daudnagar
Daugavpils
Daugavpils novads
Daund
Daura
Dausa
Davangere
Davao
Davao Oriental
Davao del Norte
Davao del Sur
Dawei
Daykundi
Dayr Hafir
Dayr Mawas
Dayr al Balah
Dayr az Zawr
Dayrut
Debal'tseve
Debar
Debarca
Debila
Debre Birhan
Debre Mark'os
Debre Tabor
Debrecen
Debubawi K'eyyih Bahri
Decan
Decin
Dedougou
Dedza
Deer Valley
Dehdasht
Dehiwala-Mount Lavinia
Dehloran
Dehra Dun
Dehri
Deir ez-Zor
Del Pilar
Delaware
Delcevo
Delegacion Cuajimalpa de Morelos
Delhi
Delijan
Dellys
Delta Amacuro
Delvine
Dembi Dolo
Demerara-Mahaica
Demir Hisar
Demir Kapija
Denbighshire
Denguele
Denigomodu
Denizli
Dennery
Denov
Denpasar
Denver
Deoband
Deolali
Deoli
Deoria
Dependencias Federales
Depok
Dera Ghazi Khan
Dera Ismail Khan
Derby
Derbyshire
Derince
Derry
Des Moines
Dese
Destrnik
Detroit
Deulgaon Raja
Deux-Sevres
Devakottai
Devanhalli
Devarkonda
Develi
Devinuwara
Devoll
Devon
Dewas
Deyang
Dezhou
Dhaalu
Dhahran
Dhaka
Dhamar
Dhamnod
Dhampur
Dhamtari
Dhanaura
Dhanbad
Dhandhuka
Dhar
Dharangaon
Dharapuram
Dhari
Dharmabad
Dharmadam
Dharmanagar
Dharmapuri
Dharmavaram
Dhaulpur
Dhawalagiri
Dhekunu
Dhenkanal
Dhi Qar
Dhi as Sufal
Dholka
Dhone
Dhoraji
Dhrangadhra
Dhrol
Dhuburi
Dhulia
Dhulian
Dhupgari
Dhuri
Diadema
Diamond Harbour
Diapaga
Dibai
Diber
Dibrugarh
Didim
Didouche Mourad
Didwana
Diego Martin
Diekirch
Diepsloot
Diez de Octubre
Diffa
Dighwara
Diglur
Digos
Digras
Digri
Dihok
Dijkot
Dikhil
Dikirnis
Dikwa
Dila
Dili
Dilling
Dimapur
Dimashq
Dimona
Dinagat Islands
Dinajpur
Dinalupihan
Dinapore
Dinar
Dindigul
Dinga
Dingli
Dinguiraye
Dingzhou
Dinhata
Diourbel
Dipalpur
Diphu
Dipolog
Dire Dawa
Disa
Dishna
District of Columbia
Distrito Capital
Distrito Capital de Bogota
Distrito Federal
Distrito Nacional
Disuq
Divaca
Divinopolis
Diyala
Diyarb Najm
Diyarbakır
Djamaa
Djelfa
Djemmal
Djidiouia
Djougou
Dnipro
Dnipropetrovska oblast
Dobeles novads
Dobje
Doboj
Dobrepolje
Dobrich
Dobrna
Dobropillya
Dobrova-Polhov Gradec
Dobrovnik
Dod Ballapur
Dodekanisa
Dodoma
Dogonbadan
Dogondoutchi
Dogubayazıt
Doha
Dohad
Dohar
Dojran
Dokolo
Dol pri Ljubljani
Dolenjske Toplice
Dolj
Dolneni
Dolnoslaskie
Dolyns'ka
Domagnano
Domazlice
Dombivli
Domzale
Donaustadt
Doncaster
Dondaicha
Dondo
Donduseni
Donegal
Donetsk
Donetska oblast
Donga
Dongargarh
Dongguan
Donghai
Dongling
Dorcheh Piaz
Dordogne
Dori
Dornava
Dornod
Dornogovi
Dorset
Dortmund
Dortyol
Dosquebradas
Dosso
Douala
Douane
Doubs
Douera
Doukkala-Abda
Douma
Dourados
Douz
Dowa
Dowlatabad
Down
Draa Ben Khedda
Draa el Mizan
Dragash
Drama
Dravograd
Drean
Drenthe
Dresden
Drochia
Drohobych
Drome
Drugovo
Druskininkai
Druzhkivka
Dschang
Duarte
Dubai
Dubasari
Dubayy
Dublin
Dubno
Dubrajpur
Dubreka
Dubrovacko-neretvanska zupanija
Dubti
Dudley
Duisburg
Duitama
Dullewala
Dumaguete
Dumfries and Galloway
Dumka
Dumraon
Dumyat
Dunaujvaros
Dundagas novads
Dundee City
Dundgovi
Dunga Bunga
Dungannon and South Tyrone
Dungarpur
Dunyapur
Duplek
Duque de Caxias
Durango
Durazno
Durban
Durbes novads
Durg
Durgapur
Durham
Durham County
Durres
Dushanbe
Dusseldorf
Duzce
Dwarka
Dytiki Ellada
Dytiki Makedonia
Dzalal-Abadskaja oblast'
Dzavhan
Dzerzhinsk
Dzhankoy
Ealing
East Ayrshire
East Berbice-Corentyne
East Chattanooga
East Darfur
East Dunbartonshire
East Flatbush
East Grand Bahama
East Jerusalem
East London
East Lothian
East New Britain
East New York
East Renfrewshire
East Riding of Yorkshire
East Sepik
East Sussex
Eastern Cape
Eastern Equatoria
Eastern Highlands
Eastern Province
Eastern Samar
Eastern Tobago
Eastern Visayas
Ebolowa
Ebon
Ebonyi
Ebute Ikorodu
Ecatepec de Morelos
Ech Chettia
Ed Damer
Edea
Edinburgh
Edinet
Edirne
Edmonton
Edremit
Effium
Efon-Alaaye
Egentliga Finland
Egentliga Tavastland
Eger
Egra
Eha Amufu
Ehime
Eilat
Eilean Siar
Eimsbuttel
Eindhoven
Eixample
Ejigbo
Eket
Ekiti
Ekpoma
El Abadia
El Abiodh Sidi Cheikh
El Achir
El Affroun
El Amria
El Aouinet
El Attaf
El Bagre
El Banco
El Bayadh
El Beni
El Callao
El Carmen de Bolivar
El Cerrito
El Charco
El Daein
El Eulma
El Fasher
El Hadjar
El Hadjira
El Hajeb
El Hamma
El Idrissia
El Jadida
El Kala
El Kef
El Khroub
El Kseur
El Obeid
El Oro
El Oued
El Paraiso
El Paso
El Progreso
El Pueblito
El Seibo
El Tarf
El Tigre
El Valle
Elamanchili
Elazıg
Elbasan
Elbistan
Elche
Eldoret
Elektrenai
Elk Grove
Ellenabad
Ellore
Elmadag
Eloy Alfaro
Elur
Embera
Embu
Emilia-Romagna
Emiliano Zapata
Eminonu
Emmiganur
Empalme
Emure-Ekiti
Encamp
Encarnacion de Diaz
Energodar
Enewetak and Ujelang
Enfield
Enga
Engel's
England
England and Wales
English River
Engures novads
Enna
Ennedi-Est
Ennedi-Ouest
Enriquillo
Enschede
Ensenada
Entebbe
Entre Rios
Enugu
Enugu-Ukwu
Envigado
Eqbaliyeh
Equateur
Erandol
Erattupetta
Erbaa
Erbil
Ercis
Erdemli
Eregli
Erevan
Erfurt
Ergani
Erglu novads
Ermera
Erode
Erongo
Errachidia
Erraguntla
Erzin
Erzincan
Erzurum
Es Senia
Es Smara
Escalante
Escaldes-Engordany
Escarcega
Eschen
Escondido
Escuinapa
Escuintla
Esenler
Esenyurt
Esfahan
Esfarayen
Eskisehir
Esmeraldas
Espaillat
Esperanza
Espinal
Espirito Santo
Espoo
Essaouira
Essen
Essequibo Islands-West Demerara
Essex
Essonne
Esteli
Estuaire
Esuk Oron
Et Taiyiba
Etawa
Etawah
Etela-Karjala
Etela-Pohjanmaa
Etela-Savo
Etobicoke
Eure
Eure-et-Loir
Euskal Herria
Evora
Evrejskaja avtonomnaja oblast'
Evros
Evrytania
Evvoia
Extremadura
Extreme-Nord
Exuma
Ezhou
Ezza-Ohu
Fa'asaleleaga
Faadhippolhu
Faafu
Facatativa
Fada N'gourma
Faetano
Fahs-Beni Makada
Faisalabad
Falavarjan
Falcon
Falesti
Falkirk
Falkland Islands
Faqirwali
Faqus
Far Western
Faranah
Faraskur
Farg'ona
Faridabad
Faridkot
Faridpur
Faro
Faroe Islands
Farrokh Shahr
Farrukhabad
Farrukhnagar
Fars
Farsan
Farshut
Faryab
Fasa
Fastiv
Fatehabad
Fatehpur
Fatehpur Sikri
Fatick
Fatsa
Favoriten
Fayetteville
Fayzabad
Fazilka
Fazilpur
Federacija Bosne i Hercegovine
Federally Administered Tribal Areas
Feira de Santana
Fejer
Felege Neway
Felidhu Atholhu
Felipe Carrillo Puerto
Fendou
Fenghuang
Feni
Feodosiya
Fereydun Kenar
Fergana
Ferizaj
Fermanagh
Fermo
Ferokh
Ferozepore
Ferrara
Ferraz de Vasconcelos
Fes al Bali
Fes-Boulemane
Fes-Dar-Dbibegh
Fethiye
Fgura
Fianarantsoa
Fiche
Fiditi
Fier
Fife
Figuig
Finistere
Finnmark
Fiorentino
Firenze
Firozabad
Firuzabad
Fizuli
Flacq
Flevoland
Flintshire
Florencia
Flores
Floresti
Floriana
Florianopolis
Florida
Floridablanca
Floridsdorf
Florina
Foggia
Fokida
Fontana
Fontem
Fontvieille
Forbesganj
Forecariah
Foreisetata
Forli-Cesena
Formosa
Fort Abbas
Fort Collins
Fort Lauderdale
Fort Portal
Fort Wayne
Fort Worth
Fortaleza
Foshan
Foumban
Foumbot
Foz do Iguacu
Fraccionamiento Real Palmas
Franca
Franche-Comte
Francisco I. Madero
Francisco Morato
Francisco Morazan
Francistown
Frankfurt am Main
Freetown
Freha
Freiburg
Fremont
French Guiana
French Polynesia
French Southern Territories
Frenda
Fresnillo
Fresno
Fria
Frisco
Friuli-Venezia Giulia
Fromager
Frontera
Frosinone
Frydek Mistek
Fryslan
Fthiotida
Fuencarral-El Pardo
Fuenlabrada
Fuentes del Valle
Fuji
Fujian
Fujisawa
Fukui
Fukui-shi
Fukuoka
Fukushima
Fukuyama
Fuling
Fuman
Funafuti
Fundacion
Fundong
Funtua
Funza
Fusagasuga
Fushun
Fuvammulah
Fuwwah
Fuxin
Fuyang
Fuzhou
Fuzuli
Fyzabad
G'ijduvon Shahri
G'uzor
GaZulu-Natala
Gaafu Alifu
Gaafu Dhaalu
Gaalkacyo
Gabes
Gaborone
Gabrovo
Gabu
Gadag
Gadag-Betageri
Gadarwara
Gaddi Annaram
Gadhada
Gadhinglaj
Gadwal
Gafargaon
Gafsa
Gaga'emauga
Gagaifomauga
Gagauzia
Gaibandha
Gaillimh
Gajendragarh
Gajraula
Gajuwaka
Galapagos
Galati
Galguduud
Galicia
Galla
Galle
Gambat
Gambela
Gambela Hizboch
Gamboru
Gampaha
Gamprin
Gandajika
Gandaki
Gandhidham
Gandhinagar
Gang'weondo
Gangakher
Ganganagar
Gangapur
Gangarampur
Gangawati
Gangneung
Gangoh
Gangtok
Ganj Dundwara
Ganja
Gansu
Ganzourgou
Gaomi
Gaoping
Gaoual
Gaozhou
Gapan
Garango
Garcia
Gard
Garden Grove
Gardez
Garh Maharaja
Garhakota
Garhmuktesar
Garhwa
Gariadhar
Garissa
Garkalnes novads
Garland
Garoowe
Garoua
Garoua Boulai
Garzon
Gasa
Gash-Barka
Gashua
Gateshead
Gatineau
Gaurnadi
Gauteng
Gavleborgs lan
Gaya
Gaza
Gazi Baba †
Gaziantep
Gazipur
Gbadolite
Gbarpolu
Gbongan
Gdansk
Gdynia
Gebze
Gedera
Gedo
Geelong
Gegark'unik'
Geidam
Geita
Gelderland
Gelibolu
Gelsenkirchen
Gemena
Gemlik
Geneina
General Santos
General Tinio
General Trias
Geneve
Genoa
Genova
Gent
Geoktschai
George Town
Georgetown
Gerash
Gerede
Gereida
Gereshk
Gerona
Gers
Getafe
Gevgelija
Gevrai
Ghanzi
Gharaunda
Gharb Darfur
Gharb-Chrarda-Beni Hssen
Ghardaia
Gharyan
Ghat
Ghatal
Ghatampur
Ghatsila
Ghauspur
Ghaziabad
Ghazieh
Ghazipur
Ghazni
Ghor
Ghormach
Ghosi
Ghotki
Ghugus
Gia Lai
Gibraltar
Giddalur
Giddarbaha
Gifu
Gifu-shi
Gijon
Gilan
Gilbert
Gilbert Islands
Gilgit-Baltistan
Gimaras
Gimbi
Gimcheon
Gipuzkoa*
Girardot City
Giresun
Giribingi
Giridih
Girne
Giron
Girona
Gironde
Gisborne District
Gisenyi
Gitarama
Gitega
Giurgiu
Givatayim
Giza
Gjakove
Gjilan
Gjirokaster
Gjorce Petrov †
Glacis
Glarus
Glasgow
Glasgow City
Glendale
Gliwice
Glodeni
Glogovac
Gloucester
Gloucestershire
Gnagna
Goalpara
Goba
Gobardanga
Gobichettipalayam
Gobindpur
Godda
Godhra
Gogrial
Gohadi
Gohana
Goiania
Goias
Gojra
Gokak
Gokarna
Goksun
Gol'yanovo
Gola Gokarannath
Golaghat
Golbası
Golcuk
Gold Coast
Golestan
Golpayegan
Goma
Gomba
Gombe
Gomel'skaja oblast'
Gomez Palacio
Gomoh
Gonabad
Gonaives
Gonbad-e Kavus
Gonda City
Gondal
Gondar
Gondia
Gonen
Gopalganj
Gorakhpur
Goranboy
Gorele
Gorenja vas-Poljane
Gorgan
Gorgol
Gori
Goribidnur
Gorisnica
Gorizia
Gorj
Gorje
Gornja Radgona
Gornji Grad
Gornji Petrovci
Gorod Minsk
Gorod Os
Gorontalo
Gosaba
Gostivar
Goteborg
Gotlands lan
Gourma
Governador Valadares
Govi-Altay
Govi-Sumber
Goyang-si
Goycay
Goyerkata
Goygol
Gracias a Dios
Grad
Grad Zagreb
Gradsko
Gramsh
Granada
Grand Bassa
Grand Cape Mount
Grand Casablanca
Grand Cay
Grand Gedeh
Grand Kru
Grand Port
Grand Prairie
Grand Rapids
Grand'Anse Mahe
Grand'Anse Praslin
Grandans
Grangwav
Granma
Graubunden
Gravatai
Graz
Greater Accra
Greater Noida
Greater Sudbury
Greensboro
Greenwich
Gremda
Grenadines
Grenoble
Gressier
Grevena
Grevenmacher
Grobinas novads
Grodnenskaja oblast'
Groningen
Gros Islet
Grosseto
Grosuplje
Groznyy
Guacamayas
Guacara
Guadalajara
Guadalajara de Buga
Guadalcanal
Guadalupe
Guadeloupe
Guainia
Guaira
Guam
Guamuchil
Guanacaste
Guanajuato
Guangdong
Guangshui
Guangxi
Guangyuan
Guangzhou
Guankou
Guantanamo
Guarapuava
Guarda
Guarenas
Guarico
Guaruja
Guarulhos
Guasave
Guatemala City
Guatire
Guaviare
Guayaquil
Guayas
Gudalur
Gudivada
Gudiyatham
Gudja
Gudur
Guduvancheri
Guekedou
Guelma
Guelmim
Guelmim-Es Semara
Guera
Guernsey
Guerrero
Guider
Guidimaka
Guiguinto
Guilin
Guimba
Guiyang
Guizhou
Gujar Khan
Gujarat
Gujranwala
Gujrat
Gulabpura
Gulaothi
Gulbarga
Gulbenes novads
Guledagudda
Guli
Guliston
Gulu
Gumel
Gumi
Gumia
Gumla
Gummi
Gumushane
Gumushkhane
Guna
Gundlupet
Gunma
Gunsan
Guntakal Junction
Guntur
Gurgaon
Guri-si
Guria
Gurlan
Guroymak
Gurpınar
Gursahaiganj
Gursarai
Gusau
Gusinje
Guskhara
Gustavo Adolfo Madero
Guwahati
Guyane
Guyong
Gwadar
Gwalior
Gwangju
Gwangju Gwang'yeogsi
Gwynedd
Gyeonggido
Gyeongju
Gyeongsangbugdo
Gyeongsangnamdo
Gyor
Gyor-Moson-Sopron
Gyumri
Gzira
Għajnsielem
Għarb
Għargħur
Għasri
Għaxaq
Gədəbəy
Gәncә
Ha Giang
Ha Nam
Ha Noi
Ha Tinh
Ha'apai
Ha'il
Haa Alifu
Haa Dhaalu
Habarovskij kraj
Habbouch
Habiganj
Habra
Hachinohe
Hachioji
Hacienda Santa Fe
Hackney
Hacıqabul
Hadagalli
Hadali
Hadano
Hadejia
Hadera
Hadgaon
Hadhdhunmathi
Hadithah
Hadjer Lamis
Hadjout
Hadramawt
Haeju
Hafar Al-Batin
Hafizabad
Haflong
Hagen
Hagere Hiywet
Hagonoy
Hai Duong
Hai Phong
Haicheng
Haifa
Haikou
Hailakandi
Hailar
Hainan
Hainaut
Haiphong
Hajdina
Hajdu-Bihar
Hajiganj
Hajin
Hajipur
Hajjah
Hakasija
Hakkari
Hakodate
Hala
Halab
Halabjah
Haldia
Haldwani
Halifax
Halisahar
Hallands lan
Halol
Halton
Halvad
Halwan
Hamadan
Hamah
Hamamatsu
Hamburg
Hamburg-Mitte
Hamburg-Nord
Hamgyong-bukto
Hamgyong-namdo
Hamhung
Hamirpur
Hamm
Hamma Bouziane
Hammam Bou Hadjar
Hammam Sousse
Hammam-Lif
Hammamet
Hammersmith and Fulham
Hampshire
Handan
Hangal
Hangu
Hangzhou
Hannover
Hanoi
Hanover
Hansi
Hanty-Mansijskij avtonomnyj okrug
Hanumangarh
Haora
Hapur
Haqqulobod
Harar
Harare
Harari People
Harasta
Harbin
Harbour Island
Harburg
Harda Khas
Hardap
Hardoi
Hargeysa
Harghita
Haridwar
Harihar
Haringey
Haripur
Harjumaa
Harpanahalli
Harrow
Harsin
Hartlepool
Harunabad
Haryana
Hasanpur
Hashtpar
Hasilpur
Hasimara
Haskovo
Hassi Messaoud
Hat Yai
Hatay
Hathras
Hato Mayor
Hatobohei
Hatta
Hau Giang
Haut-Mbomou
Haut-Ogooue
Haut-Rhin
Haut-Sassandra
Haute-Corse
Haute-Garonne
Haute-Kotto
Haute-Loire
Haute-Marne
Haute-Normandie
Haute-Saone
Haute-Savoie
Haute-Vienne
Hautes-Alpes
Hautes-Pyrenees
Hauts-Bassins
Hauts-de-Seine
Havana
Haveli Lakha
Havelian
Haveri
Havering
Havlickuv Brod
Hawaii
Hawalli
Hawassa
Hawke's Bay
Hawsh 'Isa
Hayward
Hayy al Quwaysimah
Hazaribagh
Hazro City
Heard & McDonald Islands
Hebei
Hebi
Hebron
Hedmark
Hefei
Hegang
Heilongjiang
Hela
Heliopolis
Helmand
Helsinki
Henan
Hendala
Hendek
Henderson
Hengshui
Hengyang
Hennaya
Hentiy
Herat
Herault
Herceg-Novi
Hercegovacko-neretvanska zupanija
Heredia
Herefordshire
Hermanas Mirabal
Hermosa
Hermosillo
Herne
Heroica Caborca
Heroica Guaymas
Heroica Matamoros
Heroica Zitacuaro
Herrera
Hertfordshire
Herzliya
Hessen
Heves
Heze
Hhohho
Hialeah
Hidalgo
Higashimurayama
Highland
Higuamo
Hihya
Hiiraan
Hiiumaa
Hilagang Iloko
Hilagang Lanaw
Hilagang Samar
Hilagang Sambuwangga
Hilagang Surigaw
Hillingdon
Hilsa
Himachal Pradesh
Himamaylan
Himatnagar
Himeji
Hims
Hincesti
Hindaun
Hindupur
Hinganghat
Hingoli
Hinigaran
Hino
Hinthada
Hirakata
Hirakud
Hiratsuka
Hiriyur
Hirosaki
Hiroshima
Hisar
Hisua
Hitachi
Hitachi-Naka
Hlukhiv
Ho Chi Minh
Ho Chi Minh City
Hoa Binh
Hobart
Hoce-Slivnica
Hod HaSharon
Hodal
Hodh ech Chargui
Hodh el Gharbi
Hodmezovasarhely
Hodonin
Hodos
Hofuðborgarsvæði utan Reykjavikur
Hohhot
Hoima
Hojai
Hokkaido
Hole Narsipur
Holguin
Hollywood
Holon
Homa Bay
Homagama
Homnabad
Homs
Homyel'
Honcho
Honda
Honolulu
Hope Town
Hordaland
Horishni Plavni
Horjul
Horlivka
Hormozgan
Horta-Guinardo
Hortaleza
Hortolandia
Hosa'ina
Hoshangabad
Hoshiarpur
Hoskote
Hospet
Hosur
Houaphan
Houet
Houmt El Souk
Hounde
Hounslow
Hovd
Hovedstaden
Hovsan
Hovsgol
Howland Island
Hpa-An
Hradec Kralove
Hrastnik
Hrazdan
Hrodna
Hrpelje-Kozina
Hsinchu
Huai'an
Huaibei
Huainan
Hualien
Hualien City
Huamantla
Huambo
Huancavelica
Huancayo
Huanggang
Huangshi
Huangyan
Huanuco
Huatabampo
Huatusco
Huauchinango
Huayin
Hubei
Hubli
Huehuetenango
Huejotzingo
Huejutla de Reyes
Huelva
Huesca
Hugli
Huila
Huimanguillo
Huixquilucan
Huixtla
Huizhou
Hujra Shah Muqim
Hulan Ergi
Humen
Hunan
Hunedoara
Hung Yen
Hungnam
Hunin
Hunsur
Huntington Beach
Huntsville
Huocheng
Hurghada
Husainabad
Huzhou
Hwanghae-bukto
Hwanghae-namdo
Hwaseong-si
Hyderabad
Hyesan
Hyogo
Hınıs
I'zaz
I-n-Salah
Ialomita
Ialoveni
Iasi
Ibadan
Ibague
Ibanda
Ibaraki
Ibshaway
Ichalkaranji
Ichchapuram
Icheon-si
Ichihara
Ichinomiya
Ida-Virumaa
Idah
Idaho
Idanre
Idappadi
Idfu
Idku
Idlib
Idrija
Iecavas novads
Ifrane
Ifugao
Iganga
Igatpuri
Igbara-Odo
Igbo-Ora
Igbo-Ukwu
Igboho
Igdır
Igede-Ekiti
Ignalina
Iguala de la Independencia
Ihiala
Ijebu-Igbo
Ijebu-Jesa
Ijebu-Ode
Ijero-Ekiti
Ijuw
Ikeja
Ikere-Ekiti
Ikire
Ikirun
Iklin
Ikom
Ikot Ekpene
Iksan
Ikskiles novads
Ila Orangun
Ilagan
Ilam
Ilan
Ilaro
Ile-de-France
Ilebo
Ileia
Ilesa
Ilfov
Ilgın
Ilha de Mocambique
Ilhas de Barlavento
Ilhas de Sotavento
Ilheus
Iligan
Iligan City
Ilinden
Ilirska Bistrica
Ilkal
Ille-et-Vilaine
Illes Balears
Illinois
Illizi
Ilobu
Ilocos
Ilocos Sur
Iloilo
Ilorin
Ilukstes novads
Imam Qasim
Imamoglu
Imathia
Imbabura
Imereti
Imishli
Imisli
Imperatriz
Imperia
Imphal
Imus
Inagua
Inch'on-Kwangyokshi
Incheon
Inchiri
Incukalna novads
Inda Silase
Indaiatuba
Indang
Indapur
Independencia
Indi
Indiana
Indianapolis
Indore
Indre
Indre-et-Loire
Inegol
Inezgane-Ait Melloul
Ingraj Bazar
Ingusetija
Inhambane
Inisa
Inkhil
Inongo
Intibuca
Inverclyde
Inđija
Ioannina
Ioba
Ionia Nisia
Iowa
Ipatinga
Ipeiros
Ipiales
Ipoh
Ipoti
Ipswich
Iquique
Iquitos
Irakleio
Iranshahr
Irapuato
Irattinapuri
Irbid
Iriga City
Iringa
Irinjalakuda
Irkutsk
Irkutskaja oblast'
Ironville
Irpin
Irvine
Isabel
Isabela
Ise-Ekiti
Isere
Isernia
Isfahan
Isfara
Ishikawa
Ishqoshim
Ishurdi
Isieke
Isingiro
Isiolo
Isiro
Iskenderun
Isla
Isla de la Juventud
Islamabad
Islamnagar
Islampur
Islas de la Bahia
Isle of Anglesey
Isle of Main
Isle of Wight
Isles of Scilly
Islington
Ismailia
Ismayıllı
Isna
Isparta
Issyk-Kul'skaja oblast'
Istanbul
Istaravshan
Istarska zupanija
Istgah-e Rah Ahan-e Garmsar
Istok
Isulan
Itaborai
Itabuna
Itagui
Itajai
Itami
Itanagar
Itapecerica da Serra
Itapevi
Itapua
Itaquaquecetuba
Itarsi
Iten
Itogon
Itsa
Ivancna Gorica
Ivano-Frankivsk
Ivano-Frankivska oblast
Ivanovo
Ivanovskaja oblast'
Iwaki
Iwate
Ixmiquilpan
Ixtaczoquitlan
Ixtapa
Ixtapa-Zihuatanejo
Ixtapaluca
Ixtepec
Izabal
Izhevsk
Izmail
Izmir
Izmit
Izola
Iztacalco
Iztapalapa
Izucar de Matamoros
Izumi
Izyum
Ja Ela
Jabal Lubnan
Jabalpur
Jabalya
Jabat
Jablah
Jablanicki okrug
Jablonec nad Nisou
Jaboatao
Jaboatao dos Guararapes
Jacarei
Jacksonville
Jacmel
Jacobabad
Jacona de Plancarte
Jaen
Jaffa
Jaffna
Jagadhri
Jagatsinghapur
Jagdalpur
Jagdishpur
Jagdispur
Jaggayyapeta
Jagna
Jagodina
Jagraon
Jagtial
Jahanabad
Jahangirabad
Jahanian Shah
Jaigaon
Jaipur
Jaipurhat
Jais
Jaisalmer
Jaisingpur
Jaito
Jajpur
Jakarta
Jakarta Raya
Jalalabad
Jalalpur
Jalalpur Jattan
Jalalpur Pirwala
Jalandhar
Jalapa
Jalarpet
Jalaun
Jalesar
Jalgaon
Jalgaon Jamod
Jalilabad
Jalingo
Jalisco
Jalna
Jalor
Jalpaiguri
Jaltipan de Morelos
Jaluit
Jamaame
Jamadoba
Jamalo-Neneckij avtonomnyj okrug
Jamalpur
Jambi
Jambi City
Jambusar
Jamjamal
Jamkhandi
Jammalamadugu
Jammu
Jammu and Kashmir
Jamnagar
Jampur
Jamshedpur
Jamtlands lan
Jamui
Jamundi
Jamuria
Jan Mayen
Janakpur
Jandiala
Jangaon
Jangipur
Janin
Janjgir
Janub Darfur
Janub Kurdufan
Janub Sina'
Jaora
Jaranwala
Jarash
Jardin Exotique
Jaroslavskaja oblast'
Jarvamaa
Jarvis Island
Jasdan
Jasim
Jaspur
Jaswantnagar
Jasz-Nagykun-Szolnok
Jatani
Jatoi Shimali
Jauharabad
Jaunjelgavas novads
Jaunpiebalgas novads
Jaunpils novads
Jaunpur
Javanrud
Jawa
Jawa Barat
Jawa Tengah
Jawa Timur
Jawhar
Jayamkondacholapuram
Jayrud
Jazan
Jeddah
Jega
Jegunovce
Jeju City
Jekabpils
Jekabpils novads
Jelgava
Jelgavas novads
Jember
Jendouba
Jeonju
Jeremie
Jerez de Garcia Salinas
Jerez de la Frontera
Jersey
Jersey City
Jerusalem
Jesenice
Jesenik
Jessore
Jesus Maria
Jetpur
Jewar
Jeypore
Jezersko
Jha-Jha
Jhabua
Jhajjar
Jhalakati
Jhalawar
Jhalrapatan
Jhang Sadr
Jhanjharpur
Jhansi
Jhargram
Jharia
Jharkhand
Jharsuguda
Jhawarian
Jhelum
Jhenaidah
Jhingergacha
Jhunjhunun
Ji'an
Jiamusi
Jiangmen
Jiangsu
Jiangxi
Jianshui
Jiaojiang
Jiaozhou
Jiaozuo
Jiaxing
Jicin
Jieyang
Jigawa
Jihlava
Jihocesky kraj
Jihomoravsky kraj
Jijel
Jijiga
Jilib
Jilin
Jimenez
Jimeta
Jimma
Jinan
Jincheng
Jind
Jindrichuv Hradec
Jingdezhen
Jingling
Jingmen
Jingzhou
Jining
Jinja
Jinka
Jinotega
Jintur
Jinzhou
Jirja
Jisr ash Shughur
Jiujiang
Jiutai
Jiutepec
Jiwaka
Jixi
Jizan
Jizzax
Joao Pessoa
Jodhpur
Joetsu
Jogbani
Jogevamaa
Johannesburg
Johnston Atoll
Johor
Johor Bahru
Joinville
Jolo
Jonava
Jonglei
Joniskis
Jonkopings lan
Jora
Jorhat
Jose C. Paz
Jose Mariano Jimenez
Jounieh
Jowzjan
Joymontop
Joypur Hat
Jrada
Juarez
Juazeiro do Norte
Juba
Jubbada Dhexe
Jubbada Hoose
Juchitan de Zaragoza
Jugsalai
Juhaynah
Juiz de Fora
Jujuy
Juliaca
Jumri Tilaiya
Junagadh
Jundiai
Junnar
Jura
Jurbarkas
Jurmala
Jursinci
Jutiapa
Juventino Rosas
Juybar
Juzno-Kazahstanskaja oblast'
Juznobacki okrug
Juznobanatski okrug
Jwaneng
K'akheti
K'olito
Kaabong
Kaafu
Kabacan
Kabale
Kabalo
Kabankalan
Kabardino-Balkarskaja Respublika
Kabare
Kabarole
Kabba
Kaberamaido
Kabinda
Kabirwala
Kabul
Kabwe
Kachia
Kachin
Kadakkavoor
Kadavu
Kadayanallur
Kadi
Kadiogo
Kadiri
Kadirli
Kadiyivka
Kadugli
Kaduna
Kadur
Kaele
Kaesong
Kafanchan
Kaffrine
Kafr Saqr
Kafr ad Dawwar
Kafr ash Shaykh
Kafr az Zayyat
Kafranbel
Kaga Bandoro
Kagal
Kagawa
Kagera
Kagoro
Kagoshima
Kagızman
Kahna Nau
Kahramanmaras
Kahriz
Kahror Pakka
Kahta
Kaifeng
Kaimganj
Kainuu
Kairana
Kairouan
Kaisiadorys
Kaithal
Kaiyuan
Kajiado
Kakamega
Kakching
Kakhovka
Kakinada
Kakogawacho-honmachi
Kakrala
Kalakkadu
Kalaleh
Kalamassery
Kalamb
Kalandia
Kalangala
Kalanwali
Kalasin
Kalat
Kalavad
Kalavoor
Kalemie
Kalia
Kaliganj
Kalimantan
Kalimantan Barat
Kalimantan Selatan
Kalimantan Tengah
Kalimantan Timur
Kalimantan Utara
Kalimpong
Kalinga
Kaliningrad
Kaliningradskaja oblast'
Kalininskiy
Kaliro
Kaliyaganj
Kalka
Kalkara
Kallakkurichchi
Kallidaikurichi
Kalmar lan
Kalmunai
Kalmykija
Kalna
Kalol
Kalpatta
Kalpi
Kaluga
Kalungu
Kalur Kot
Kalush
Kalutara
Kaluzhskaya oblast'
Kalvarijos
Kalyan
Kalyandurg
Kalyani
Kamakura
Kamalia
Kaman
Kamareddi
Kamarhati
Kamba
Kambar
Kambove
Kamcatskij kraj
Kamensk-Ural'skiy
Kamianets-Podilskyi
Kamianske
Kamina
Kamirenjaku
Kamnik
Kamoke
Kampala
Kampene
Kamphaeng Phet
Kampli
Kampong Chaam
Kampong Chhnang
Kampong Spœ
Kampong Thum
Kampot
Kampung Baru Subang
Kamra
Kamthi
Kamuli
Kamwenge
Kamyaran
Kanagawa
Kanal
Kananga
Kanasin
Kanazawa
Kanbe
Kanchanaburi
Kanchipuram
Kanchrapara
Kandaal
Kandahar
Kandana
Kandavas novads
Kandhkot
Kandhla
Kandi
Kandiaro
Kandla
Kandukur
Kandy
Kanem
Kangavar
Kangayam
Kanggye
Kangweonto
Kanigiri
Kaniv
Kankan
Kankanhalli
Kanker
Kanlurang Mindoro
Kanlurang Misamis
Kanlurang Negros
Kannad
Kannangad
Kannauj
Kannur
Kano
Kanpur
Kansas
Kansas City
Kanton Sarajevo
Kanungu
Kanuru
Kaoh Kong
Kaohsiung
Kaolack
Kapadvanj
Kapan
Kapchorwa
Kapenguria
Kapisa
Kaposvar
Kapurthala
Kara
Karabaglar
Karabuk
Karacabey
Karacaevo-Cerkesskaja Respublika
Karachi
Karad
Karagandinskaja oblast'
Karagandy
Karaikal
Karaikkudi
Karaj
Karakocan
Karamadai
Karaman
Karamay
Karamsad
Karamursel
Karanja
Karapınar
Karas
Karasu
Karasu Mahallesi
Karauli
Karbala
Karbala'
Karbinci
Karditsa
Kardzhali
Kareli
Karelija
Karera
Karhal
Karimganj
Karimnagar
Karjat
Karkala
Karkira
Karlovacka zupanija
Karlovarsky kraj
Karlovy Vary
Karlsruhe
Karmi'el
Karnal
Karnali
Karnataka
Karnten
Karol Bagh
Karonga
Karor
Karpos †
Kars
Karsavas novads
Karsiyang
Kartarpur
Karur
Karuzi
Karvina
Karwar
Kasai-Occidental
Kasai-Oriental
Kasangulu
Kasaragod
Kasba
Kasese
Kasganj
Kashgar
Kashipur
Kashiwa
Kashmar
Kashmor
Kaskazini Pemba
Kaskazini Unguja
Kasongo
Kassala
Kassel
Kasserine
Kastamonu
Kastoria
Kasugai
Kasukabe
Kasungu
Kasur
Katakwi
Katanga
Katavi
Kathmandu
Kathua
Kati
Katihar
Katimogang Leyte
Katol
Katowice
Katoya
Katras
Katsina
Katsina-Ala
Katsuta
Kattaqo'rg'on Shahri
Kattivakkam
Katunayaka
Kaunas
Kauno apskritis
Kauno miestas
Kaura Namoda
Kavadarci
Kavaje
Kavaklı
Kavala
Kavali
Kavango East
Kavango West
Kawagoe
Kawaguchi
Kawanishi
Kawardha
Kawasaki
Kawit
Kawm Hamadah
Kawm Umbu
Kawthoung
Kaya
Kayah
Kayalpattinam
Kayan
Kayangel
Kayankulam
Kayanza
Kayes
Kayin
Kayseri
Kayunga
Kazan
Kazerun
Kazlu Rudos
Kebbi
Kebili
Kecskemet
Kedah
Kedainiai
Kediri
Kedougou
Keelakarai
Keelung
Kefallinia
Keffi
Keguma novads
Kekavas novads
Kekri
Kelaat es Sraghna
Kelaniya
Kelantan
Kelibia
Kelishad va Sudarjan
Kelme
Kelo
Kemalpasa
Kemerovo
Kemerovskaja oblast'
Kemo-Giribingi
Kemri
Kendari
Kendraparha
Kenedougou
Kenitra
Kenscoff
Kensington and Chelsea
Kent
Kentriki Makedonia
Kentucky
Kepulauan Riau
Kerala
Kercem
Kerch
Kericho
Kerkyra
Kerman
Kermanshah
Kerouane
Kesabpur
Kesan
Keshod
Keski-Pohjanmaa
Keski-Suomi
Keskin
Keson
Kestel
Kfar Saba
Kgalagadi
Kgatleng
Khabarovsk
Khabarovsk Vtoroy
Khachrod
Khadki
Khagaria
Khagaul
Khagrachari
Khagrachhari
Khaibar Pakhtunkhwa
Khairabad
Khairpur
Khairpur Mir's
Khairpur Nathan Shah
Khairpur Tamewah
Khajuraho Group of Monuments
Khalabat
Khalilabad
Khalis
Khalkhal
Khambhaliya
Khambhat
Khamgaon
Khamis Mushait
Khammam
Khammouan
Khan Shaykhun
Khan Yunis
Khanabad
Khandwa
Khangah Dogran
Khanh Hoa
Khanjarah
Khanna
Khanpur
Kharagpur
Kharan
Kharar
Khardah
Khargone
Kharian
Kharkiv
Kharkivska oblast
Khartoum
Khartsyz'k
Khash
Khashuri
Khatauli
Khatlon
Khedbrahma
Khekra
Khemis Miliana
Khemis el Khechna
Khemisset
Khenchela
Khenifra
Kheri
Kherson
Khersonska oblast
Khewra
Khimki
Khirdalan
Khiwa
Khmelnytska oblast
Khmelnytskyi
Khmilnyk
Khobar
Khomas
Khomeyn
Khomeyni Shahr
Khon Kaen
Khopoli
Khorasan-e Janubi
Khorasan-e Razavi
Khorasan-e Shemali
Khoroshevo-Mnevniki
Khorramabad
Khorramdarreh
Khorramshahr
Khorugh
Khost
Khouribga
Khowy
Khujand
Khulm
Khulna
Khunti
Khurai
Khurda
Khurja
Khurrianwala
Khushab
Khust
Khuzdar
Khuzestan
Kiambu
Kibaale
Kiboga
Kibre Mengist
Kibuku
Kibungo
Kibuye
Kicevo
Kichha
Kidal
Kidapawan
Kidricevo
Kie-Ntem
Kiel
Kielce
Kien Giang
Kifri
Kigali
Kigoma
Kikinda
Kikwit
Kilifi
Kilimanjaro
Kilinochchi
Kilis
Kilkis
Kimhae
Kinana
Kindia
Kindu
Kingman Reef
Kingston
Kingston upon Hull
Kingston upon Thames
Kinshasa
Kinwat
Kipushi
Kiratpur
Kirino
Kirinyaga
Kirklees
Kirkop
Kirkuk
Kirov
Kirovohradska oblast
Kirovs'k
Kirovskaja oblast'
Kiruhura
Kirundo
Kiryandongo
Kiryat Gat
Kisangani
Kisela Voda †
Kishanganj
Kishangarh
Kishiwada
Kishoreganj
Kishorganj
Kisi
Kisii
Kismayo
Kisoro
Kissidougou
Kisumu
Kitakyushu
Kitale
Kitchener
Kitgum
Kithor
Kitob
Kitui
Kitwe
Kizhake Chalakudi
Kladno
Klaipeda
Klaipedos apskritis
Klaipedos miestas
Klang
Klatovy
Klerksdorp
Kluang
Knjazevac
Knowsley
Knoxville
Kobarid
Kobe
Kobilje
Koboko
Kocaeli
Kocani
Kocenu novads
Kocevje
Koch Bihar
Kochi
Kodaikanal
Kodar
Kodinar
Kodungallur
Koelwar
Kofu
Kogi
Kogon Shahri
Kohat
Kohgiluyeh va Buyer Ahmad
Kohima
Kokneses novads
Kokologo
Kokrajhar
Kolar
Kolasib
Kolasin
Kolda
Kole
Kolea
Kolhapur
Kolhumadulu
Kolin
Kolkata
Kollam
Kollegal
Koln
Kolokani
Kolomyia
Kolonje
Kolonnawa
Kolubarski okrug
Kolwezi
Komaki
Komarom-Esztergom
Kombissiri
Kombolcha
Komen
Komenda
Komi
Kommune Kujalleq
Kommuneqarfik Sermersooq
Komondjari
Kompienga
Komsomolsk-on-Amur
Kon Tum
Konce
Konch
Kondagaon
Kondapalle
Kongolo
Kongoussi
Konibodom
Konnagar
Konotop
Kontagora
Konya
Kopaganj
Kopargaon
Koper
Koppal
Koprivnicko-krizevacka zupanija
Koraput
Koratla
Korba
Korce
Kordestan
Koregaon
Korem
Korfez
Korhogo
Korinthia
Koriyama
Korla
Koronadal
Koror
Korosten'
Korostyshiv
Kosamba
Kosanjevica na Krki
Koshigaya
Kosi
Kosice
Kosicky kraj
Koson
Kosonsoy
Kosovo-Metohija
Kosovski okrug
Kosovsko-Mitrovacki okrug
Kosovsko-Pomoravski okrug
Kosrae
Kossi
Kostanajskaja oblast'
Kostanay
Kostel
Kosti
Kostopil'
Kostroma
Kostromskaja oblast'
Kostyantynivka
Kot Addu
Kot Diji
Kot Malik Barkhurdar
Kot Mumin
Kot Radha Kishan
Kota
Kota Bharu
Kota Kinabalu
Kotagiri
Kotamangalam
Kotayk'
Kotdwara
Kotido
Kotikawatta
Kotkapura
Kotli
Kotma
Kotor
Kotputli
Kotri
Kottagudem
Kottayam
Koubia
Koudougou
Kouffo
Kouilou
Koulikoro
Koulpelogo
Koumra
Koundara
Koupela
Kouritenga
Kouroussa
Kourweogo
Kousa
Kousseri
Koutiala
Kovel
Kovilpatti
Kovrov
Kovur
Kovvur
Kowloon
Koynanagar
Koysinceq
Kozan
Kozani
Kozhikode
Kozje
Kozluk
Kozyatyn
Krabi
Kracheh
Kragujevac
Krakow
Kraljevo
Kralovehradecky kraj
Kramators'k
Kranj
Kranjska Gora
Krapinsko-zagorska zupanija
Kraslavas novads
Krasnodar
Krasnodarskij kraj
Krasnogvargeisky
Krasnojarskij kraj
Krasnoyarsk
Krasnyy Luch
Kratovo
Krefeld
Kremenchuk
Kretinga
Kribi
Krimuldas novads
Krishnagiri
Krishnanagar
Kriti
Kriva Palanka
Krivogastani
Krizevci
Kromeriz
Krong Kaeb
Krong Pailin
Krong Preah Sihanouk
Kronobergs lan
Kropyvnytskyi
Krsko
Krugersdorp
Kruje
Krung Thep Maha Nakhon
Krusevac
Krusevo
Krustpils novads
Kryvyi Rih
Ksar Chellala
Ksar Hellal
Ksar el Boukhari
Ksour Essaf
Kuala Lumpur
Kuala Terengganu
Kuando Kubango
Kuantan
Kuchaman
Kuching
Kucove
Kufa
Kuhdasht
Kuhistoni Badakhshon
Kujawsko-pomorskie
Kuje
Kukatpalli
Kukes
Kukshi
Kula
Kuldigas novads
Kulim
Kulittalai
Kulob
Kulp
Kultali
Kulti
Kulu
Kumagaya
Kumamoto
Kumanovo
Kumasi
Kumba
Kumbakonam
Kumbo
Kumhari
Kumi
Kumo
Kumru
Kumta
Kuna Yala
Kunar
Kundarkhi
Kundian
Kundla
Kunduz
Kunene
Kungota
Kunigal
Kunjah
Kunming
Kunnamangalam
Kunnamkulam
Kunri
Kunshan
Kupang
Kupiskis
Kupjansk
Kurashiki
Kurbin
Kurdəmir
Kure
Kurgan
Kurganskaja oblast'
Kurigram
Kurnool
Kursk
Kurskaja oblast'
Kurtalan
Kurume
Kurunegala
Kurunægala
Kusadası
Kushiro
Kushtia
Kusini Pemba
Kusini Unguja
Kutahya
Kutaisi
Kutna Hora
Kuttampuzha
Kuzma
Kvemo Kartli
Kwajalein
Kwale
Kwangmyong
Kwanza Norte
Kwanza Sul
Kwara
Kween
Kweneng
Kyaikkami
Kyaiklat
Kyaikto
Kyain Seikgyi Township
Kyankwanzi
Kyathampalle
Kyaukse
Kyegegwa
Kyenjojo
Kyiv
Kyivska oblast
Kyklades
Kymenlaakso
Kyoto
Kyustendil
Kyzylorda
Kyzylordinskaja oblast'
Kægalla
Kırkagac
Kırklareli
Kırsehir
Kırıkhan
Kırıkkale
Kızıltepe
Kǝngǝrli
Kəlbəcər
L'Aquila
L'Arbaa Nait Irathen
L'Hospitalet de Llobregat
L'Oriental
La Altagracia
La Barca
La Carlota
La Ceja
La Colle
La Condamine
La Dorada
La Estrella
La Estrelleta
La Gare
La Gi
La Goulette
La Guajira
La Habana
La Laguna
La Libertad
La Manouba
La Massana
La Mesa
La Mohammedia
La Pampa
La Paz
La Piedad
La Pintana
La Plata
La Reunion
La Rioja
La Romana
La Sebala du Mornag
La Serena
La Source
La Spezia
La Tebaida
La Trinidad
La Union
La Vega
La Virginia
Laane-Virumaa
Laanemaa
Laascaanood
Laayoune
Laayoune-Boujdour-Sakia el Hamra
Labe
Laborie
Labuan Bajo
Lachhmangarh Sikar
Lacs
Lacın
Ladhewala Waraich
Ladig
Ladner
Ladnun
Lafia
Lafiagi
Lages
Laghman
Laghouat
Lagos
Lagos de Moreno
Laguna
Lagunes
Lahar
Laharpur
Lahij
Lahore
Lai Chau
Laighin
Laikipia
Laiyang
Laizhou
Lakes
Lakewood
Lakhdaria
Lakheri
Lakhimpur
Lakhyabad
Lakki
Lakonia
Lakshadweep
Laksham
Lakshmeshwar
Lakshmipur
Lal Bahadur Nagar
Lala Musa
Lalawigang Bulubundukin
Lalganj
Lalgola
Lalian
Lalitpur
Lalmohan
Lalmonirhat
Lalsot
Lalupon
Lam Ðong
Lambayeque
Lambeth
Lampang
Lamphun
Lampung
Lamu
Lamwo
Lanao del Sur
Lancashire
Lancaster
Landes
Lang Son
Langarud
Langfang
Languedoc-Roussillon
Lankaran
Lanzhou
Lao Cai
Laoag
Laohekou
Laois
Lappi
Lapu-Lapu City
Lara
Larache
Larbaa
Lardjem
Laredo
Larisa
Larkana
Larnaka
Larne
Larvotto
Las Choapas
Las Palmas
Las Pinas
Las Pintitas
Las Tunas
Las Vegas
Lashio
Lashkar Gah
Lasithi
Lasko
Latakia
Latina
Latur
Lautem
Laval
Lavalleja
Lawang
Layyah
Lazdijai
Lazio
Le Havre
Le Kef
Lebap
Lebedyn
Lecce
Lecco
Leeds
Lefkada
Lefkosa
Leganes
Legaspi
Leicester
Leicestershire
Leipzig
Leiria
Leitrim
Lekki
Lekoumou
Lelouma
Lemamel
Lembang
Lemesos
Lempira
Lenart
Lenbe
Lendava
Leningradskaja oblast'
Leogane
Leon de los Aldama
Leova
Leraba
Lere
Leribe
Lerik
Les Cayes
Leshan
Leskovac
Leste
Lesvos
Leticia
Letpandan
Letzebuerg
Leverkusen
Lewisham
Lexington
Lexington-Fayette
Leyte
Leyva Solano
Lezhe
Lhuentse
Lianghu
Lianshan
Liaocheng
Liaoning
Liaoyang
Liaoyuan
Libano
Libenge
Liberec
Liberecky kraj
Libertad
Libertador General Bernardo O'Higgins
Libon
Librazhd
Libreville
Licheng
Lichinga
Licko-senjska zupanija
Liege
Lielvardes novads
Liepaja
Ligatnes novads
Liguria
Lija
Lijiang
Likasi
Likiep
Likisa
Likoma
Likouala
Lille
Liloan
Lilongwe
Lima
Lima hatun llaqta
Limassol
Limavady
Limay
Limbazu novads
Limbdi
Limbe
Limburg
Limeira
Limerick
Limon
Limousin
Limpopo
Linares
Lincolnshire
Lindi
Line Islands
Linfen
Lingayen
Lingsugur
Linhai
Linxia Chengguanzhen
Linyi
Linz
Lipa City
Lipeckaja oblast'
Lipetsk
Lipkovo
Lira
Lisala
Lisboa
Lisbon
Lisburn
Litija
Litomerice
Litoral
Little Rock
Littoral
Liupanshui
Livanu novads
Liverpool
Livorno
Ljubljana
Ljubno
Ljutomer
Lleida
Loa Janan
Lobatse
Lobaye
Lobito
Loch Garman
Lodhran
Lodi
Lodja
Loei
Lofa
Log-Dragomer
Logan City
Logar
Logatec
Logone-Occidental
Logone-Oriental
Logrono
Lohardaga
Loir-et-Cher
Loire
Loire-Atlantique
Loiret
Loja
Lokbatan
Lokoja
Lola
Loma Bonita
Lomaiviti
Lombardia
Lome
Lonavla
London
Londrina
Long An
Long Beach
Long Island
Long Xuyen
Longfeng
Longueuil
Loni
Lop Buri
Lopez
Loralai
Lorestan
Loreto
Lori
Lorica
Loroum
Lorraine
Los Angeles
Los Banos
Los Lagos
Los Mochis
Los Patios
Los Reyes Acaquilpan
Los Reyes de Salgado
Los Rios
Los Santos
Losal
Loska Dolina
Loski Potok
Lot-et-Garonne
Louang Namtha
Louangphabang
Loudi
Louga
Louisiana
Louisville
Loum
Louny
Louth
Lovech
Lovrenc na Pohorju
Lower River
Lozere
Lozova
Lozovo
Luancheng
Luanda
Luapula
Lubanas novads
Lubao
Lubbock
Lubeck
Lubelskie
Lublin
Lubny
Lubombo
Lubumbashi
Lubuskie
Lucban
Lucca
Luce
Luckeesarai
Lucknow
Ludhiana
Ludwigshafen am Rhein
Ludzas novads
Luebo
Lugazi
Lugo
Lugulu
Luhansk
Luhanska oblast
Lukovica
Luleburgaz
Lumbang
Lumbini
Lumding Railway Colony
Lunavada
Lunda Norte
Lunda Sul
Lunglei
Luohe
Luoyang
Lupon
Luqa
Luqiao
Lusaka
Lusambo
Lushnje
Luton
Lutsk
Luuka
Luuq
Luwero
Luxor
Luzern
Lviv
Lvivska oblast
Lwengo
Lwes
Lyantonde
Lyman
Lyon
Lysychans'k
Lyubertsy
Lyublino
Lənkəran
Lәnkәran
M'Sila
Ma'an
Ma'arratmisrin
Ma'rib
Maale
Maalhosmadulu Uthuruburi
Maao
Mabalacat City
Macapa
Macau
Maceio
Macenta
Macerata
Machakos
Machala
Macherla
Machhlishahr
Machida
Machilipatnam
Machinga
Macuata
Macuspana
Macvanski okrug
Madaba
Madanapalle
Madang
Madaripur
Maddagiri
Maddur
Madgaon
Madhipura
Madhubani
Madhupur
Madhya Pashchimanchal
Madhya Pradesh
Madhyamgram
Madikeri
Madinat Injamina
Madinat Sittah Uktubar
Madiun
Madonas novads
Madre de Dios
Madrid
Madriz
Madukkarai
Madurai
Madurantakam
Mae Hong Son
Maebashi
Mafeteng
Mafraq
Magadanskaja oblast'
Magadi
Magalang
Magallanes
Magangue
Magdalena
Magdalena Atlicpac
Magdalena Contreras
Magdalena de Kino
Magdeburg
Magherafelt
Magindanaw
Magnisia
Magnitogorsk
Magugpo Poblacion
Magura
Magway
Maha Sarakham
Mahabad
Mahad
Mahaica-Berbice
Mahajanga
Mahakali
Mahalingpur
Maharagama
Maharaganj
Maharashtra
Mahasamund
Mahbubabad
Mahbubnagar
Mahdia
Mahe
Mahemdavad
Mahendragarh
Mahiliouskaja voblasc
Mahilyow
Mahmudabad
Mahoba
Mahriz
Maicao
Maiduguri
Maigh Eo
Maihar
Mailsi
Mainaguri
Maine
Maine-et-Loire
Mainpuri
Mainz
Maio
Maiurno
Majalgaon
Majsperk
Majuro
Makamba
Makassar
Makati City
Makedonska Kamenica
Makedonski Brod
Makhachkala
Makira-Ulawa
Makiyivka
Makkah al Mukarramah
Makoko
Makole
Makouda
Makrana
Makueni
Makurdi
Malabo
Malacca
Malaga
Malaita
Malakal
Malakanagiri
Malakwal
Malakwal City
Malambo
Malampa
Malang
Malange
Malappuram
Malard
Malatya
Malaut
Malavalli
Malaybalay
Malayer
Malazgirt
Malbousquet
Maldonado
Malegaon
Maler Kotla
Malesi e Madhe
Malilipot
Malindi
Malingao
Malir Cantonment
Malita
Malkajgiri
Malkapur
Malkara
Mallakaster
Mallawi
Malmo
Maloelap
Malolos
Malpils novads
Malpura
Maltepe
Maluku
Maluku Utara
Malumfashi
Malungun
Malur
Maluso
Malvar
Malyn
Mamatid
Mamou
Mamu Kanjan
Manabi
Manado
Manafwa
Managua
Manali
Manamadurai
Mananwala
Manaoag
Manapla
Manapparai
Manatuto
Manaus
Manavadar
Manavgat
Manawar
Manawatu-Wanganui
Manbij
Manche
Mancheral
Manchester
Mandalay
Mandali
Mandaluyong City
Mandamarri
Mandapeta
Mandaue City
Mandera
Mandi
Mandi Bahauddin
Mandiana
Mandideep
Mandimba
Mandla
Mandoul
Mandsaur
Mandvi
Mandya
Maner
Manfalut
Mangai
Mangalagiri
Mangaldan
Mangalore
Mangghystau oblysy
Manghit
Manglaur
Mangochi
Mangrol
Mangrove Cay
Mangrul Pir
Manhattan
Manica
Manicaland
Maniema
Manikganj
Manila
Manipal
Manipur
Manisa
Manitoba
Manizales
Manjeri
Manjo
Mankachar
Manmad
Mannar
Mannarakkat
Mannargudi
Mannheim
Manoharpur
Manolo Fortich
Mansa
Mansehra
Mansfield
Mansilingan
Mansoura
Manta
Mantampay
Mantova
Manufahi
Manuguru
Manukau City
Manus
Manvi
Manwat
Manyara
Manzanillo
Manzini
Mapuca
Maputo
Mar del Plata
Mar'ino
Mara
Maracaibo
Maracanau
Maracay
Maracha
Maradi
Marahoue
Maramag
Maramures
Marand
Maranhao
Maravatio de Ocampo
Marawi City
Marayur
Marche
Mardan
Mardin
Marfil
Marg'ilon
Margibi
Marhanets'
Marhaura
Maria Trinidad Sanchez
Mariano
Maribor
Marienthal
Marij El
Marijampole
Marijampoles apskritis
Marilao
Marilia
Marinduke
Maringa
Maritime
Mariupol
Marivan
Mariveles
Marka
Markala
Markapur
Markazi
Markham
Markovci
Marlborough District
Marmaris
Marne
Maroua
Marowijne
Marrakech-Medina
Marrakech-Menara
Marrakech-Tensift-Al Haouz
Marrakesh
Marsa
Marsabit
Marsaskala
Marsaxlokk
Marseille
Martaban
Martinez de la Torre
Martinique
Marupes novads
Marvdasht
Maryland
Maryvale
Masaka
Masallı
Masan
Masantol
Masaurhi Buzurg
Masaya
Masbate
Mascara
Maseru
Mashhad
Mashonaland Central
Mashonaland East
Mashonaland West
Mashtul as Suq
Masina
Masindi
Masinloc
Masjed Soleyman
Masqat
Massa-Carrara
Massachusetts
Mastaga
Mastung
Masvingo
Masyaf
Matabeleland North
Matabeleland South
Matadi
Matagalpa
Matale
Matam
Matamoros
Matanzas
Matara
Mataram
Matay
Matehuala
Matera
Mateur
Mathba
Mathi-Dhekunu
Mathi-Uthuru
Mathura
Mati
Matli
Mato Grosso
Mato Grosso do Sul
Matola
Matruh
Matsudo
Matsue
Matsumoto
Matsuyama
Mattanur
Maturin
Maua
Mauban
Maubin
Maudaha
Mauganj
Maulavi Bazar
Maule
Maur
Mauren
Mavelikara
Mavoor
Mavrovo i Rostusa
Mawana
Mawlaik
Mawlamyine
Mawlamyinegyunn
Maxixe
Mayabeque
Mayaguana
Maych'ew
Mayenne
Mayiladuthurai
Maymana
Mayo-Kebbi-Est
Mayo-Kebbi-Ouest
Mayotte
Maysan
Mayuge
Mazandaran
Mazar-e Sharif
Mazatlan
Mazeikiai
Mazowieckie
Mazsalacas novads
Małopolskie
Mbaiki
Mbale
Mbalmayo
Mbandaka
Mbandjok
Mbanga
Mbanza-Ngungu
Mbarara
Mbeya
Mbomou
Mbouda
Mbuji-Mayi
McKinney
Mchinji
Mdina
Meads
Mecca
Mechi
Mecklenburg-Vorpommern
Medak
Medan
Medea
Medellin
Medenine
Medhu-Dhekunu
Medhu-Uthuru
Medina
Medinipur
Medio Campidano
Mediouna
Medvode
Medway
Meemu
Meerut
Meftah
Megarine
Meghalaya
Mehar
Mehdia daira de meghila
Mehedinti
Mehekar
Mehendiganj
Meherpur
Mehndawal
Mehrabpur
Meiganga
Meiktila
Mejicanos
Mejit
Mek'ele
Mekla
Meknes
Meknes-Tafilalet
Melaka
Melbourne
Melchor Ocampo
Melekeok
Melgar
Melilla
Melitopol
Mellieħa
Melnik
Melong
Melouza
Melur
Memari
Memphis
Mendi
Mendoza
Menemen
Meneng
Menges
Mentougou
Menzel Bourguiba
Merida
Merkezefendi
Merlo
Merouana
Mersa Matruh
Mersin
Mersraga novads
Merta
Merter Keresteciler
Merthyr Tydfil
Merton
Meru
Merzifon
Mesa
Meskiana
Messaad
Messina
Messinia
Meta
Metepec
Metlaoui
Metlika
Metlili Chaamba
Mettupalayam
Mettur
Metu
Meurthe-et-Moselle
Meuse
Mexicali
Mexico City
Meybod
Meycauayan
Mezica
Međimurska zupanija
Mgarr
Miami
Mian Channun
Miandoab
Mianke Mor
Mianwali
Mianyang
Miaoli
Miass
Michigan
Michoacan de Ocampo
Micoud
Middelburg
Middlesbrough
Midi-Pyrenees
Midlands
Midlothian
Midoun
Midrand
Midsayap
Midtjylland
Midway Islands
Midyat
Migori
Miguel Hidalgo
Miklavz na Dravskem Polju
Mila
Miladhunmadulu Dhekunuburi
Miladhunmadulu Uthuruburi
Milak
Milan
Milano
Milas
Mili
Milne Bay
Milton Keynes
Milwaukee
Mimaropa
Mimarsinan
Minab
Minamirinkan
Minas Gerais
Minatitlan
Minato
Minbu
Minchianabad
Mindoro Oriental
Mingelchaur
Minglanilla
Mingora
Mingәcevir
Minna
Minneapolis
Minnesota
Minsk
Minskaja oblast'
Minyat an Nasr
Miragoane
Miramar
Miranda
Miranpur
Miranpur Katra
Mirdite
Miren-Kostanjevica
Miri
Mirialguda
Mirna
Mirna Pec
Mirpur Khas
Mirpur Mathelo
Mirzapur
Misamis Oriental
Misantla
Misiones
Miskolc
Mislinja
Misratah
Mississauga
Mississippi
Missouri
Mitha Tiwana
Mito
Mitooma
Mitrovice
Mityana
Mixco
Mixquiahuala de Juarez
Miyagi
Miyazaki
Mizdah
Mizoram
Mjini Magharibi
Mlada Boleslav
Moanda
Mocimboa
Modakeke
Modasa
Modena
Modesto
Modi'in Makkabbim Re'ut
Modiin Ilit
Moga
Mogadishu
Mogi das Cruzes
Mogila
Mogok
Mohale's Hoek
Mohali
Mohammadia
Mohammedia
Moheli
Mohr
Mohyliv-Podilskyi
Mojkovac
Mojo
Moka
Mokameh
Mokhotlong
Mokokchung
Mokolo
Mokotow
Mokpo
Mokronog-Trebelno
Moletai
Molise
Molo
Molodohvardiys'k
Mombasa
Mompos
Mon Bikston
Mon Fleri
Monaco-Ville
Monagas
Monaghan
Monaragala
Monastir
Monchengladbach
Monclova
Mondol Kiri
Moneghetti
Monggar
Monghyr
Mongo
Monkayo
Monmouthshire
Mono
Monrovia
Monsenor Nouel
Montana
Monte Cristi
Monte Plata
Monte-Carlo
Montegiardino
Montelibano
Montepuez
Monteria
Monterrey
Montes Claros
Montevideo
Montgomery
Montpellier
Montreal
Montserrado
Montserrat
Monywa
Monza e Brianza
Moore's Island
Mopti
Moquegua
Mora
Moradabad
Morales
Morar
Moratuwa
Moravce
Moravicki okrug
Moravske Toplice
Moravskoslezsky kraj
Moray
Morazan
Morbi
Morbihan
Mordovija
Morelia
Morelos
Morena
Moreno Valley
Moriki
Morioka
Mormugao
Morobe
Morogoro
Moroleon
Moron
Morona-Santiago
Morong
Moroto
Morrelgonj
Morsi
Moscow
Moselle
Moshi
Moskovskaja oblast'
Moskva
Mosquera
Mossoro
Mosta
Mostaganem
Mostar
Mosteiros
Mostoles
Mosul
Mothihari
Mouhoun
Moulay Yacoub
Moulins
Moulvibazar
Moundou
Mouzaia
Moxico
Moyale
Moyen-Cavally
Moyen-Chari
Moyen-Comoe
Moyen-Ogooue
Moyle
Moyo
Moyotzingo
Mozirje
Mpigi
Mqabba
Msaken
Msida
Msila
Mtarfa
Mtskheta-Mtianeti
Mtwara
Mubarak al Kabir
Mubarakpur
Mubende
Mubi
Muborak
Muchinga
Mucumpiz
Mudanjiang
Mudbidri
Muddebihal
Mudhol
Mudon
Mudug
Mueang Nonthaburi
Mughal Sarai
Mugla
Muhammadabad
Mukacheve
Mukalla
Mukdahan
Mukher
Mukono
Muktsar
Mulanje
Mulativ
Mulbagal
Mulheim
Mulleriyawa
Multan
Mumbai
Mumias
Mungeli
Munich
Munnar
Munoz
Munshiganj
Munster
Munuf
Munxar
Muradnagar
Muramvya
Murang'a
Muratpasa
Murcia
Mures
Muricay
Muridke
Murmansk
Murmanskaja oblast'
Murree
Murshidabad
Murska Sobota
Murtajapur
Murwara
Murzuq
Musaffah
Musandam
Musanze
Muscat
Mushabani
Mushie
Musiri
Mussoorie
Mustafabad
Mustafakemalpasa
Muta
Mutare
Mutengene
Mutuali
Muvattupula
Muvattupuzha
Muyinga
Muyuka
Muzaffarabad
Muzaffargarh
Muzaffarnagar
Muzaffarpur
Mwanza
Mwaro
Mweka
Mwene-Ditu
Myanaung
Myawadi
Myaydo
Myeik
Myingyan
Myitkyina
Mykolaivska oblast
Mykolayiv
Mymensingh
Myrhorod
Myrnohrad
Mysore
Mytishchi
Mzimba
Mzuzu
Møre og Romsdal
N'Djamena
N'dalatando
NIA Valencia
Naama
Nabagram
Nabatiye et Tahta
Naberezhnyye Chelny
Nabeul
Nabha
Nabinagar
Nablus
Nabua
Nacala
Nachod
Nadapuram
Nadiad
Nador
Nadroga and Navosa
Nadur
Nafarroa*
Nafarroako Foru Komunitatea*
Naftalan
Naga
Nagaland
Nagano
Nagaoka
Nagar Karnul
Nagareyama
Nagari
Nagarpur
Nagasaki
Nagaur
Nagda
Nagercoil
Nageswari
Nagina
Nagoya
Nagpur
Nagykanizsa
Naha
Nahan
Nahariyya
Naharlagun
Nahavand
Nahiyat Ghammas
Nahiyat Saddat al Hindiyah
Nahouri
Naic
Naihati
Naini Tal
Nairobi
Nairobi City
Naitasiri
Naivasha
Naja' Hammadi
Najaf
Najafabad
Najafgarh
Najibabad
Najran
Nakapiripirit
Nakaseke
Nakasongola
Nakhchivan
Nakhon Nayok
Nakhon Pathom
Nakhon Phanom
Nakhon Ratchasima
Nakhon Sawan
Nakhon Si Thammarat
Naklo
Nakodar
Naksalbari
Nakuru
Nal'chik
Nalchiti
Nalgonda
Nalhati
Nalut
Nam Ðinh
Nam Đinh
Namakkal
Namangan
Namayingo
Namdrik
Namentenga
Namibe
Namosi
Namp'o
Nampula
Namu
Namur
Namutumba
Nana-Mambere
Nanchang
Nanchong
Nanded
Nandi
Nandigama
Nandikotkur
Nandura Buzurg
Nandurbar
Nandyal
Nanga Eboko
Nangal
Nangarhar
Nangi
Nangloi Jat
Nanjangud
Nanjing
Nankana Sahib
Nanning
Nanpara
Nanpiao
Nanping
Nantes
Nantong
Nantou
Nanumanga
Nanumea
Nanyang
Nanyuki
Naogaon
Napak
Naples
Napo
Napoli
Naqadeh
Nara
Nara-shi
Narail
Narang Mandi
Narasapur
Narasaraopet
Narathiwat
Narayanganj
Narayani
Narayanpet
Narela
Nargund
Narino
Narnaul
Narok
Narowal
Narra
Narsimhapur
Narsingdi
Narsinghgarh
Narsipatnam
Narwana
Naryn
Nasarawa
Nashik
Nashville
Nasirabad
Nasiriyah
Nason
Nassau
Nasugbu
Natal
Nathdwara
National Capital District
National Capital Region
Natore
Naucalpan de Juarez
Naudero
Naugachhia
Nauksenu novads
Naushahra Virkan
Nautanwa
Navadwip
Navassa Island
Navi Mumbai
Navoiy
Navojoa
Navolato
Navotas
Navsari
Nawabganj
Nawabshah
Nawada
Nawalgarh
Nawanshahr
Naxcıvan
Naxxar
Nay Pyi Taw
Nayala
Nayarit
Nayudupet
Nazarabad
Nazareth
Nazarje
Nazilli
Nazran'
Nazret
Ndola
Neamt
Neath Port Talbot
Nebbi
Nebraska
Nedroma
Nedumangad
Neem ka Thana
Neembucu
Neftcala
Negapatam
Negeri Sembilan
Negombo
Negotino
Negros Oriental
Nei Mongol
Neijiang
Neiva
Neka
Nelamangala
Nellikkuppam
Nellore
Nelson City
Neneckij avtonomnyj okrug
Neno
Nepanagar
Nepean
Neretas novads
Neringa
Ness Ziona
Netanya
Netishyn
Netrakona
Neuchatel
Neue Neustadt
Neukolln
Neuquen
Neuss
Nevada
Nevis
Nevsehir
New Badah
New Brunswick
New Cairo
New Caledonia
New Delhi
New Hampshire
New Ireland
New Jersey
New Kingston
New Mexico
New Mirpur
New Orleans
New South Memphis
New South Wales
New York
New York City
Newark
Newcastle
Newcastle upon Tyne
Newfoundland and Labrador
Newham
Newport
Newport News
Newry and Mourne
Newtownabbey
Neyagawa
Neyriz
Neyshabur
Neyyattinkara
Ngaoundere
Ngaraard
Ngarchelong
Ngardmau
Ngatpang
Ngchesar
Ngeremlengui
Nghe An
Ngiwal
Ngobe-Bugle
Ngora
Ngounie
Ngozi
Nguru
Nha Trang
Niamey
Niari
Niassa
Nibok
Nicas novads
Nickerie
Nicolas R Casillas
Nicolas Romero
Nicosia
Nidadavole
Nidwalden
Niederosterreich
Niedersachsen
Nievre
Nigde
Nihtaur
Niigata
Nijmegen
Nikopol
Niksar
Niksic
Nilanga
Nileshwar
Nilphamari
Nimba
Nimbahera
Nimroz
Ninawa
Ningbo
Ningxia
Ninh Binh
Ninh Thuan
Nioki
Nipani
Nirmal
Nisavski okrug
Nishi-Tokyo-shi
Nishinomiya-hama
Nisporeni
Niteroi
Nitriansky kraj
Niuas
Niue
Niutao
Niwai
Nizamabad
Nizegorodskaja oblast'
Nizhnekamsk
Nizhnevartovsk
Nizhniy Novgorod
Nizhny Tagil
Nizhyn
Nizip
Njeru
Njombe
Nkhata Bay
Nkhotakota
Nkongsamba
Nkoteng
Nkpor
Nkwerre
Nnewi
Noakhali
Nodes
Nodwes
Nof HaGalil
Nogales
Nograd
Nohar
Noida
Nokha
Nola
Nong Bua Lam Phu
Nong Khai
Nongstoin
Nonthaburi
Noord-Brabant
Noord-Holland
Nord
Nord-Kivu
Nord-Ouest
Nord-Pas-de-Calais
Nord-Trøndelag
Nordjylland
Nordland
Nordrhein-Westfalen
Norfolk
Norfolk Island
Norra Karelen
Norra Osterbotten
Norra Savolax
Norrbottens lan
Norte
Norte de Santander
North Abaco
North Andros
North Ayrshire
North Bank
North Carolina
North Central Province
North Dakota
North Darfur
North Down
North East
North East Lincolnshire
North Eleuthera
North Gaza
North Island
North Kordofan
North Lakhimpur
North Lanarkshire
North Las Vegas
North Lincolnshire
North Shore
North Somerset
North Tyneside
North West
North Western Province
North York
North Yorkshire
North-Western
Northampton
Northamptonshire
Northern Bahr el Ghazal
Northern District
Northern Ireland
Northern Mariana Islands
Northern Mindanao
Northern Province
Northern Territory
Northland
Northumberland
Northwest Territories
Norwich
Norzagaray
Norðurland eystra
Norðurland vestra
Nossa Senhora do Socorro
Notio Aigaio
Nottingham
Nottinghamshire
Nou Barris
Nouaceur
Nouakchott
Noumbiel
Nouna
Nouvelle-Caledonie
Nova Friburgo
Nova Gorica
Nova Iguacu
Nova Kakhovka
Nova Scotia
Novaci
Novara
Noveleta
Novgorodskaja oblast'
Novi Pazar
Novi Sad
Novo Hamburgo
Novo Mesto
Novo Selo
Novocherkassk
Novohrad-Volynskyi
Novokuznetsk
Novomoskovs'k
Novorossiysk
Novosibirsk
Novosibirskaja oblast'
Novovolyns'k
Novoyavorivs'k
Novy Jicin
Novyy Turtkul'
Nowrangapur
Nowshahr
Nowshera Cantonment
Nsanje
Nsukka
Ntcheu
Ntchisi
Ntoroko
Ntungamo
Nubl
Nueva Ecija
Nueva Esparta
Nueva Italia de Ruiz
Nueva Rosita
Nueva Segovia
Nueva Vizcaya
Nuevo Casas Grandes
Nuevo Laredo
Nuevo Leon
Nuevo Mexico
Nugaal
Nukufetau
Nukulaelae
Nukus
Numan
Numazu
Nunavut
Nuoro
Nur-Sultan
Nurabad
Nuristan
Nurnberg
Nurota
Nurpur
Nusa Tenggara
Nusa Tenggara Barat
Nusa Tenggara Timur
Nusaybin
Nushki
Nuvara Eliya
Nuwara Eliya
Nuzvid
Nwoya
Nyachera
Nyahururu
Nyala
Nyamira
Nyandarua
Nyanga
Nyaungdon
Nyaunglebin
Nyeri
Nyiregyhaza
Nyland
Nymburk
Nzega
Nzerekore
Nzi-Comoe
Oakland
Oakville
Oaxaca
Obala
Obando
Oberhausen
Oberosterreich
Obihiro
Obock
Obonoma
Obra
Obukhiv
Obwalden
Ocana
Oceanside
Ocnita
Ocosingo
Ocotepeque
Ocotlan
Ocoyoacac
Ocozocoautla de Espinosa
Ocumare del Tuy
Odawara
Odemis
Odeska oblast
Odessa
Odisha
Odranci
Oecussi
Offa
Offaly
Ogaki
Ogaminana
Ogliastra
Ogoja
Ogooue-Ivindo
Ogooue-Lolo
Ogooue-Maritime
Ogres novads
Ogun
Oguz
Ogwashi-Uku
Ohafia-Ifigh
Ohangaron
Ohangwena
Ohio
Ohrid
Oise
Oita
Ojo de Agua
Okanagan
Okap
Okara
Okayama
Okazaki
Oke Ila
Oke Mesi
Okene
Okhtyrka
Okigwe
Okinawa
Oklahoma
Oklahoma City
Okrika
Okuta
Ol Kalou
Olaines novads
Olancho
Olbia-Tempio
Old City
Oldenburg
Oldham
Oleksandriya
Olinda
Olmaliq
Olomouc
Olomoucky kraj
Olongapo
Olsztyn
Oltiariq
Oltinko'l
Olupona
Omagh
Omaha
Omaheke
Ombela-Poko
Omdurman
Omidiyeh
Omnogovi
Omsk
Omskaja oblast'
Omusati
Ondo
Ongole
Onitsha
Ontario
Oost-Vlaanderen
Ooty
Opava
Oplotnica
Opolskie
Oppland
Oqtosh
Or Yehuda
Oradea
Orai
Oral
Oran
Orange Walk
Orani
Ordino
Ordos
Ordu
Ordubad
Orebro lan
Oregon
Orel
Orellana
Orenburg
Orenburgskaja oblast'
Orhangazi
Orhei
Orhon
Orientale
Orion
Oristano
Orita Eruwa
Orizaba
Orkney Islands
Orlando
Orlovskaja oblast'
Ormoc
Ormoz
Orne
Oromia
Oroquieta
Orsk
Ortakoy
Orumiyeh
Oruro
Osaka
Osan
Osasco
Oshana
Oshawa
Oshikoto
Oshnaviyeh
Osilnica
Osjecko-baranjska zupanija
Oslo
Oslomej
Osmanabad
Osmancık
Osmaniye
Osnabruck
Osogbo
Osterbotten
Ostergotlands lan
Ostrava
Ostrava mesto
Osun
Otago
Otan Ayegbaju
Otdar Meanchey
Otjozondjupa
Otsu
Ottappalam
Ottawa
Otuke
Ouaddai
Ouagadougou
Ouahigouya
Ouaka
Ouargla
Ouarzazate
Oubritenga
Oudalan
Oudomsai
Oued Fodda
Oued Lill
Oued Rhiou
Oued Sly
Oued ed Dahab
Oued ed Dahab-Lagouira
Oueme
Ouest
Ouham
Ouham-Pende
Oujda-Angad
Ouled Mimoun
Oum el Bouaghi
Ourense
Overijssel
Overland Park
Oviedo
Ovorhangay
Owerri
Oxford
Oxfordshire
Oxnard
Oyam
Oyama
Oyan
Ozama
Ozamiz City
Ozar
Ozolnieku novads
Ozubulu
P'ot'i
P'yongan-bukto
P'yongan-namdo
P'yongyang
Paarl
Pabbi
Pabellon de Arteaga
Pabna
Pachora
Pachuca de Soto
Padam
Padang
Pader
Padova
Padra
Padrauna
Paete
Pagadian
Pagalungan
Pagbilao
Pagegiai
Paghman
Pahang
Paidha
Paijanne-Tavastland
Paithan
Pajok
Pak Kret
Pakokku
Pakpattan
Pakruojis
Paktika
Paktiya
Pakur
Pala
Palakollu
Palang
Palangos miestas
Palani
Palanpur
Palasa
Palauli
Palawan
Palembang
Palencia
Palenque
Palermo
Palghar
Palghat
Pali
Palia Kalan
Palitana
Palkonda
Palladam
Pallavaram
Pallippatti
Pallisa
Palma
Palmaner
Palmar de Varela
Palmas
Palmdale
Palmira
Palmyra Atoll
Paloncha
Paltan
Palu
Palwal
Palwancha
Pampanga
Pamplemousses
Pamplona
Pamulang
Panabo
Panadura
Panagar
Panaji
Panalanoy
Panama Oeste
Pancevo
Panchagarh
Panchkula
Pandacaqui
Pandan
Pandharpur
Pandhurna
Pandi
Pando
Pandua
Panevezio apskritis
Panevezio miestas
Panevezys
Pangasinan
Panihati
Panipat
Paniqui
Panjab
Panjakent
Panjshayr
Pankshin
Panna
Pano Aqil
Panruti
Panshan
Pantubig
Panuco
Panvel
Paola
Paombong
Papantla de Olarte
Papaya
Pappinissheri
Papua
Papua Barat
Par Naogaon
Para
Paradip Garh
Paradise
Paraguari
Paraiba
Paraiso
Parakou
Paramagudi
Paramaribo
Parana
Parang
Parasia
Parauapebas
Paravur Tekkumbhagam
Parbatipur
Parbhani
Pardi
Pardubice
Pardubicky kraj
Pargaujas novads
Parkent
Parlakimidi
Parli Vaijnath
Parma
Parnamirim
Parnumaa
Paro
Parola
Parral
Parras de la Fuente
Parsabad
Partur
Parung
Parvatipuram
Parwan
Pas-de-Calais
Pasadena
Pasan
Pasargad
Pasarkemis
Pasay
Pasco
Pashchimanchal
Pasig City
Pasighat
Pasni
Pasragad Branch
Pasrur
Passi
Passo Fundo
Passore
Pastaza
Pasto
Pasuruan
Pasvalys
Patamundai
Patan
Patancheru
Pathanamthitta
Pathankot
Pathardih
Pathein
Pathri
Pathum Thani
Patiala
Patigi
Patiya
Patna
Patnos
Patra
Pattani
Patti
Pattoki
Pattukkottai
Patuakhali
Patuto
Patzcuaro
Paul
Paulista
Paungde
Pauri
Pavia
Pavilostas novads
Pavlodar
Pavlodar oblysy
Pavlohrad
Pavugada
Pawayan
Payande
Pays-de-la-Loire
Paysandu
Payyannur
Pazardzhik
Pcinjski okrug
Pecki okrug
Pecs
Pedana
Peddapalli
Peddapuram
Pedernales
Pehcevo
Pehowa
Pekalongan
Pekanbaru
Peleliu
Pelhrimov
Peliyagoda
Pella
Peloponnisos
Pelotas
Pemagatshel
Pemalang
Pematangsiantar
Pemba
Pembroke
Pembroke Pines
Pembrokeshire
Penal-Debe
Penama
Penaranda
Penghu
Penja
Penjamo
Pennsylvania
Penza
Penzenskaja oblast'
Peoria
Peqin
Perak
Perambalur
Peranampattu
Peravia
Perbaungan
Percut
Pereiaslav-Khmelnytskyi
Pereira
Pereval's'k
Periyakulam
Perlis
Perm
Permet
Permskij kraj
Pernambuco
Pernik
Perote
Perth
Perth and Kinross
Perugia
Perumbavoor
Perumpavur
Perungudi
Pervomays'k
Pervomays'kyy
Pesaro e Urbino
Pescara
Peshawar
Pesnica
Pest
Petah Tiqwa
Petaling Jaya
Petare
Peten
Peterborough
Petionville
Petlad
Petnjica
Petrolina
Petropavl
Petropavlovsk-Kamchatsky
Petropolis
Petrovec
Petrozavodsk
Phagwara
Phalodi
Phalombe
Phaltan
Phan Thiet
Phangnga
Phatthalung
Phatthaya
Phayao
Phetchabun
Phetchaburi
Phichit
Philadelphia
Phitsanulok
Phnom Penh
Phoenix
Phoenix Islands
Phongsali
Phra Nakhon Si Ayutthaya
Phra Pradaeng
Phrae
Phu Tho
Phu Yen
Phuket
Phulbani
Phultala
Piacenza
Piaui
Picardie
Pichincha
Piedecuesta
Piedras Negras
Piemonte
Piendamo
Pieria
Pieta
Pietermaritzburg
Pihani
Pikine
Pila
Pilani
Pilar
Pilibangan
Pilibhit
Pililla
Pilkhua
Pilsen
Pimpri
Pinamalayan
Pinar del Rio
Pindi Bhattian
Pindi Gheb
Pindiga
Pingdingshan
Pingtung
Pingxiang
Pinjaur
Pinotepa Nacional
Pipar
Pir Jo Goth
Pir Mahal
Piracicaba
Piraeus
Piran
Piranshahr
Piravam
Pirgaaj
Piro
Pirojpur
Pirot
Pirotski okrug
Pisa
Pisek
Pishva
Piskent
Pistoia
Pita
Pita Kotte
Pitalito
Pitcairn
Pitesti
Pithampur
Pithapuram
Pithoragarh
Pittsburgh
Piura
Pivijay
Pivka
Plaines Wilhems
Plaisance
Planaltina
Planeta Rica
Planken
Plano
Plaridel
Plasnica
Plateau
Plateau-Central
Plateaux
Plato
Plav
Plavinu novads
Playa del Carmen
Pleven
Pljevlja
Ploiesti
Plovdiv
Plumbon
Plunge
Pluzine
Plymouth
Plzen-jih
Plzen-mesto
Plzen-sever
Plzensky kraj
Podcetrtek
Podgorica
Podilsk
Podkarpackie
Podlaskie
Podlehnik
Podolsk
Podujeva
Podunavski okrug
Podvelka
Pogradec
Pohang
Pohnpei
Point Fortin
Point Pedro
Pointe La Rue
Pointe-Noire
Poitou-Charentes
Pokhara
Pokrovsk
Polanco
Polangui
Polannaruvai
Polatlı
Polavaram
Poljcane
Pollachi
Polomolok
Poltava
Poltavska oblast
Polur
Polvamaa
Polynesie francaise
Polzela
Pomeroon-Supenaam
Pomona
Pomoravski okrug
Pomorskie
Ponce
Poni
Ponmana
Ponnani
Ponnur
Ponnuru
Ponta Grossa
Pontevedra
Pontianak
Pool
Poole
Poonamalle
Popasna
Popayan
Porbandar
Pordenone
Porglo
Porsa
Port Area
Port Blair
Port Elizabeth
Port Harcourt
Port Lairge
Port Louis
Port Moresby
Port Said
Port Saint Lucie
Port Sudan
Port of Spain
Port-Hercule
Port-au-Prince
Port-de-Paix
Portalegre
Porticos de San Antonio
Portland
Porto
Porto Alegre
Porto Novo
Porto Velho
Porto-Novo
Portoviejo
Portsmouth
Portuguesa
Porur
Posadas
Posavska zupanija
Postojna
Potaro-Siparuni
Potenza
Potiskum
Potosi
Pousaat
Powys
Poza Rica de Hidalgo
Pozarevac
Pozesko-slavonska zupanija
Poznan
Prachatice
Prachin Buri
Prachuap Khiri Khan
Pradera
Praga Południe
Prague
Praha
Praha-vychod
Praha-zapad
Prahova
Praia
Praia Grande
Pratapgarh
Prato
Preah Vihear
Prebold
Preddvor
Preilu novads
Prerov
Presidente Hayes
Presidente Prudente
Presovsky kraj
Preston
Pretoria
Prevalje
Preveza
Prey Veaeng
Pribram
Priekules novads
Priekulu novads
Prienai
Prijedor
Prilep
Primorskij kraj
Primorsko-goranska zupanija
Prince Edward Island
Princes Town
Principe
Pristina
Prizren
Prizrenski okrug
Probistip
Probolinggo
Proddatur
Progreso
Prokop'yevsk
Prokuplje
Prostejov
Provence-Alpes-Cote-d'Azur
Providence
Pryluky
Pskov
Pskovskaja oblast'
Ptuj
Pucallpa
Puconci
Puducherry
Pudukkottai
Puebla
Puente Alto
Puente de Vallecas
Puerto Asis
Puerto Berrio
Puerto Boyaca
Puerto Cabello
Puerto Colombia
Puerto Escondido
Puerto La Cruz
Puerto Montt
Puerto Penasco
Puerto Plata
Puerto Princesa
Puerto Rico
Puerto Tejada
Puerto Vallarta
Puglia
Pujali
Puke
Pul-e Khumri
Pulau Pinang
Pulgaon
Pulilan
Pulivendla
Puliyangudi
Pulong Santa Cruz
Pulupandan
Pumwani
Punakha
Punalur
Punasa
Punch
Pune
Punganuru
Punjab
Puno
Puntarenas
Puranpur
Puri
Purisima de Bustos
Purna
Purnia
Puruandiro
Puruliya
Purwakarta
Purwodadi
Purwokerto
Pusad
Puthia
Putian
Puttalam
Puttur
Putumayo
Puy-de-Dome
Puyang
Puyang Chengguanzhen
Pyapon
Pyay
Pyin Oo Lwin
Pyinmana
Pyongyang
Pyrenees-Atlantiques
Pyrenees-Orientales
Qa'en
Qaasuitsup Kommunia
Qacha's Nek
Qahderijan
Qal'at Bishah
Qala
Qalqilya
Qalqilyah
Qalyub
Qapqal
Qaracuxur
Qarah Zia' od Din
Qarchak
Qarshi
Qashqadaryo
Qasr-e Qand
Qazax
Qazvin
Qeqqata Kommunia
Qeshm
Qianjiang
Qibray
Qina
Qingdao
Qinghai
Qingyuan
Qinhuangdao
Qionghai
Qiqihar
Qiryat Ata
Qiryat Bialik
Qiryat Mozqin
Qiryat Yam
Qo'qon
Qo'rg'ontepa
Qobustan
Qoraqalpog'iston Respublikasi
Qormi
Qorveh
Qoryooley
Qrendi
Quang Binh
Quang Nam
Quang Ngai
Quang Ninh
Quang Tri
Quanzhou
Quatre Bornes
Quba
Qubadlı
Quchan
Quebec
Queens
Queensland
Quelimane
Queretaro
Quetta
Quetzaltenango
Quezon
Quezon City
Qui Nhon
Quibdo
Quiche
Quilmes
Quimbaya
Quinara
Quindio
Quintana Roo
Quito
Qurayyat
Qurghonteppa
Qusar
Quthbullapur
Quthing
Quva
Quvasoy
Quwaysina
Qәbәlә
Ra'anana
Ra's Bayrut
Ra's al Khaymah
Rabak
Rabat
Rabat Gozo
Rabat Malta
Rabat-Sale-Zemmour-Zaer
Rabigh
Rabkavi
Race-Fram
Rach Gia
Rach'a-Lechkhumi-Kvemo Svaneti
Radece
Radenci
Rades
Radhanpur
Radlje ob Dravi
Radom
Radovis
Radovljica
Radviliskis
Raebareli
Rafah
Rafiganj
Rafsanjan
Ragged Island
Raghogarh
Ragusa
Rahatgarh
Rahim Yar Khan
Rahimah
Rahuri
Raichur
Raiganj
Raigarh
Raikot
Raipur
Raisen
Raisinghnagar
Raiwind
Raj-Nandgaon
Rajahmundry
Rajakhera
Rajanpur
Rajaori
Rajapalaiyam
Rajasthan
Rajbari
Rajgarh
Rajgir
Rajkot
Rajpipla
Rajpur
Rajpura
Rajsamand
Rajshahi
Rajula
Rajura
Rakai
Rakhine
Rakovnik
Raleigh
Ralik chain
Ramachandrapuram
Ramadi
Ramagundam
Ramallah
Ramanathapuram
Ramapuram
Ramat Gan
Ramat HaSharon
Rameswaram
Ramganj
Ramganj Mandi
Ramgarh
Ramgundam
Ramhormoz
Ramla
Ramnagar
Ramon
Ramos Arizpe
Rampachodavaram
Rampur
Rampur Hat
Rampura
Ranaghat
Ranavav
Rancagua
Ranchi
Rancho Cucamonga
Rancho La Gloria
Randburg
Rangamati
Rangia
Rangpur
Ranibennur
Raniganj
Rankovce
Ranong
Raojan
Raplamaa
Rapti
Ras Al Khaimah City
Ras Gharib
Ras el Aioun
Ras el Oued
Raseiniai
Rasht
Rasinski okrug
Rasipuram
Raski okrug
Rasra
Ratak chain
Ratangarh
Ratchaburi
Rath
Ratia
Ratlam
Ratnagiri
Ratnapura
Ratodero
Raunas novads
Raurkela
Ravar
Ravenna
Raver
Ravne na Koroskem
Rawala Kot
Rawalpindi
Rawatbhata
Rawatsar
Raxaul
Rayachoti
Rayadrug
Raymah
Rayong
Razam
Razampeta
Razgrad
Razkrizje
Recica ob Savinji
Recife
Recodo
Redbridge
Redcar and Cleveland
Redonda
Reforma
Reggane
Reggio Calabria
Reggio Emilia
Reghaia
Regiao Autonoma da Madeira
Regiao Autonoma dos Acores
Regiao Continental
Regiao Insular
Regina
Region Metropolitana de Santiago
Reguiba
Rehiyon ng Kanlurang Bisaya
Rehiyon ng Soccsksargen
Rehli
Rehnan
Rehovot
Reims
Relizane
Remchi
Remuna
Renala Khurd
Rence-Vogrsko
Renfrewshire
Rengasdengklok
Renigunta
Rennell and Bellona
Rennes
Reno
Renukut
Repalle
Republika Srpska
Resen
Resistencia
Ressano Garcia
Retalhuleu
Rethymnis
Reunion
Revelganj
Rewa
Rewari
Reyhanlı
Reykjavik
Reynosa
Rezekne
Rezeknes novads
Rezina
Rheinland-Pfalz
Rhode Island
Rhondda
Rhone
Rhone-Alpes
Riau
Ribeira Brava
Ribeira Grande
Ribeira Grande de Santiago
Ribeirao Preto
Ribeirao das Neves
Ribnica
Ribnica na Pohorju
Richards Bay
Richmond
Richmond Hill
Richmond upon Thames
Riebinu novads
Rietavo
Rieti
Rif Dimashq
Riga
Rimini
Rincon de Romos
Ringas
Rio Blanco
Rio Branco
Rio Claro
Rio Claro-Mayaro
Rio Cuarto
Rio Grande
Rio Grande do Norte
Rio Grande do Sul
Rio Negro
Rio San Juan
Rio Verde
Rio de Janeiro
Rio de Teapa
Riohacha
Rionegro
Rioverde
Risal
Risalpur Cantonment
Risaralda
Riscani
Rishikesh
Rishon LeZiyyon
Rishra
Risod
Rivas
River Gee
Rivera
Rivercess
Rivers
Riverside
Riviere du Rempart
Rivne
Rivnenska oblast
Rizal
Rize
Rizhao
Rjazanskaja oblast'
Robat Karim
Robbah
Robertsganj
Robertsonpet
Rocha
Rochdale
Roche Caiman
Rochester
Rodopi
Rodrigues Island
Rodriguez
Rogaland
Rogaska Slatina
Rogasovci
Rogatec
Roha
Rohini
Rohri
Rohtak
Roi Et
Rojas novads
Rokiskis
Rokycany
Roldanillo
Roma
Romblon
Rome
Romny
Romsa
Rondonia
Rondonopolis
Rongai
Rongelap
Roodepoort
Roorkee
Ropar
Ropazu novads
Roraima
Ros Comain
Rosario
Rosarito
Rosetta
Rosh Ha'Ayin
Rosoman
Rostock
Rostov-na-Donu
Rostovskaja oblast'
Rotanak Kiri
Rotherham
Rotterdam
Rotuma
Rouached
Rouissat
Roven'ky
Rovigo
Roxas City
Rozaje
Rubirizi
Rubizhne
Rubtsovsk
Rucavas novads
Rudarpur
Rudsar
Rugaju novads
Ruggell
Rujienas novads
Rukban
Rukungiri
Rukwa
Rum Cay
Ruma
Rumbek
Rumphi
Rundales novads
Ruse
Rusera
Russeifa
Rustaq
Rustavi
Rutana
Rutland
Ruvuma
Ruyigi
Rwamagana
Ryangkangto
Ryazan'
Rybinsk
Rychnov nad Kneznou
Rzeszow
S.Georgia & S.Sandwich Islands
Sa Dec
Sa Kaeo
Sa'dah
Saarbrucken
Saaremaa
Saarland
Saatlı
Saba
Sabac
Sabadell
Sabalgarh
Sabanalarga
Sabaneta
Sabha
Sabinas
Sabirabad
Sablayan
Sabran
Sabratah
Sabya
Sabzevar
Sacatepequez
Sachsen
Sachsen-Anhalt
Sacramento
Sadabad
Sadaseopet
Saddiqabad
Sadri
Safaga
Safed
Safidon
Safranbolu
Safwa
Saga
Sagaing
Sagar
Sagarmatha
Sagauli
Sagay
Saha
Sahab
Sahagun
Sahalinskaja oblast'
Saharanpur
Saharsa
Sahaswan
Sahbuz
Sahel
Sahibganj
Sahiwal
Sahuayo de Morelos
Saida
Saidpur
Saint Andrew
Saint Ann
Saint Anne Sandy Point
Saint Catherine
Saint David
Saint Elizabeth
Saint George
Saint George Basseterre
Saint George Gingerland
Saint Helena
Saint James
Saint James Windward
Saint John
Saint John Capisterre
Saint John Figtree
Saint Joseph
Saint Julian's
Saint Kitts
Saint Lawrence
Saint Louis
Saint Lucia's
Saint Lucy
Saint Luke
Saint Mark
Saint Mary
Saint Mary Cayon
Saint Michael
Saint Patrick
Saint Paul
Saint Paul Capisterre
Saint Paul Charlestown
Saint Paul's Bay
Saint Peter
Saint Peter Basseterre
Saint Petersburg
Saint Philip
Saint Thomas
Saint Thomas Lowland
Saint Thomas Middle Island
Saint Thomas Mount
Saint-Barthelemy
Saint-Etienne
Saint-Louis
Saint-Marc
Saint-Martin
Saint-Pierre-et-Miquelon
Saint-Raphael
Saint-Roman
Sainte-Devote
Sainthia
Saitama
Sakai
Sakakah
Sakarya
Sakhipur
Saki
Sakiai
Sakon Nakhon
Sakrand
Sakura
Salacgrivas novads
Salah ad Din
Salaj
Salalah
Salamanca
Salamat
Salas novads
Salaspils novads
Salatiga
Salavan
Salavat
Salaya
Salcininkai
Saldus novads
Sale Al Jadida
Salerno
Salfit
Salford
Salgotarjan
Salihli
Salima
Salina Cruz
Salinas
Salmas
Salor
Salovci
Salqin
Salt Lake City
Salta
Saltillo
Salto
Salur
Salvador
Salvatierra
Salyan
Salzburg
Samal
Samalkha
Samalkot
Samalut
Samana
Samangan
Samannud
Samar
Samara
Samarinda
Samarkand
Samarqand
Samarra'
Samarskaja oblast'
Samastipur
Samaxı
Samba
Sambales
Sambalpur
Sambhal
Sambir
Sambrial
Samburu
Sambuwangga Sibugay
Samdrup Jongkha
Samegrelo-Zemo Svaneti
Samitah
Samos
Samsun
Samtredia
Samtse
Samtskhe-Javakheti
Samut Prakan
Samut Sakhon
Samut Songkhram
Samux
San Andres
San Andres Cholula
San Andres Tuxtla
San Antonio
San Bernardino
San Bernardino Tlaxcalancingo
San Bernardo
San Blas-Canillejas
San Buenaventura
San Cristobal
San Diego
San Felipe
San Fernando
San Francisco
San Francisco Acuautla
San Francisco del Rincon
San Gil
San Ildefonso
San Isidro
San Jeronimo
San Jeronimo Cuatro Vientos
San Jose
San Jose Guadalupe Otzacatipan
San Jose de Ocoa
San Jose del Cabo
San Jose del Monte
San Juan
San Juan Nepomuceno
San Juan del Cesar
San Juan del Rio
San Juan-Laventille
San Leonardo
San Lorenzo
San Luis
San Luis Potosi
San Luis Rio Colorado
San Luis de Since
San Marcos
San Marino
San Martin
San Martin Azcatepec
San Mateo
San Mateo Atenco
San Miguel
San Miguel Ajusco
San Miguel Topilejo
San Miguel de Allende
San Miguel de Tucuman
San Miguel del Padron
San Miguelito
San Nicolas
San Onofre
San Pablo
San Pablo Autopan
San Pascual
San Pedro
San Pedro Garza Garcia
San Pedro Sula
San Pedro de Macoris
San Salvador
San Salvador Tizatlalli
San Salvador de Jujuy
San Sebastian el Grande
San Simon
San Vicente
San-Pedro
Sanaa
Sanaag
Sanand
Sanandaj
Sanawad
Sancaktepe
Sanchez Ramirez
Sanchor
Sancti Spiritus
Sanctorum
Sandakan
Sandi
Sandila
Sandur
Sandwell
Sandwip
Sandıklı
Sanga
Sangamner
Sangareddi
Sangaria
Sangha
Sanghar
Sangla Hill
Sangli
Sangmelima
Sangola
Sangre Grande
Sangrur
Sanguie
Sankeshwar
Sankrail
Sankt Gallen
Sankt-Peterburg
Sanlıurfa
Sanma
Sanmatenga
Sanming
Sannat
Sanshui
Sant Julia de Loria
Sant Marti
Santa Ana
Santa Ana Chiautempan
Santa Barbara
Santa Barbara d'Oeste
Santa Catalina
Santa Catarina
Santa Catarina do Fogo
Santa Clara
Santa Clarita
Santa Cruz
Santa Cruz Xoxocotlan
Santa Cruz de Tenerife
Santa Elena
Santa Fe
Santa Isabel
Santa Luzia
Santa Maria
Santa Maria Chimalhuacan
Santa Marta
Santa Rosa
Santa Rosa de Cabal
Santa Teresa
Santa Teresa del Tuy
Santa Venera
Santander
Santander de Quilichao
Santarem
Santiago
Santiago Papasquiaro
Santiago Rodriguez
Santiago Teyahualco
Santiago de Cuba
Santiago de Queretaro
Santiago de Surco
Santiago de Tolu
Santiago de los Caballeros
Santiago del Estero
Santo Andre
Santo Domingo
Santo Domingo Este
Santo Domingo Oeste
Santo Domingo Tehuantepec
Santo Tomas
Santol
Santos
Sants-Montjuic
Sanʻa'
Sao Bernardo do Campo
Sao Carlos
Sao Domingos
Sao Filipe
Sao Joao de Meriti
Sao Jose
Sao Jose dos Campos
Sao Leopoldo
Sao Lourenco dos Orgaos
Sao Luis
Sao Miguel
Sao Paulo
Sao Salvador do Mundo
Sao Tome
Sao Vicente
Saone-et-Loire
Saoner
Sapanca
Sapele
Sapporo
Saqqez
Sar-e Pul
Saraburi
Sarai Alamgir
Saraj †
Sarajevo
Sarakhs
Saramacca
Sarande
Sarangani
Sarangpur
Sarankhola
Saransk
Saraqib
Saratov
Saratovskaja oblast'
Sarawak
Sardarshahr
Sardegna
Sardhana
Sargodha
Sarh
Sari
Sariaya
Sarishabari
Sariwon
Sarkhej
Sarkikaraagac
Sarny
Sarpang
Sarpol-e Zahab
Sarthe
Sasebo
Saskatchewan
Saskatoon
Sassari
Sasvad
Satakunda
Satana
Satara
Sathupalli
Sathyamangalam
Satita
Satkania
Satkhira
Satna
Sattenapalle
Sattur
Satu Mare
Satun
Satupa'itea
Saugor
Saulkrastu novads
Saundatti
Sausar
Savanes
Savannakhet
Savanne
Savannes
Savanur
Savarkundla
Saveh
Savnik
Savoie
Savona
Sawai Madhopur
Sawakin
Sayaboury
Sayama
Sayhat
Sayula
Sayyan
Saʻdah
Scarborough
Schaan
Schaffhausen
Schellenberg
Schleswig-Holstein
Schwyz
Scotland
Scottish Borders
Scottsdale
Seattle
Sebdou
Sebin Karahisar
Secunderabad
Sedhiou
Sedrata
Seeb
Sefrou
Sefton
Segou
Segovia
Sehore
Sehwan
Seine-Maritime
Seine-Saint-Denis
Seine-et-Marne
Sejas novads
Sejong
Sekong
Selangor
Selcuk
Selenge
Selibe Phikwe
Selnica ob Dravi
Selu
Semarang
Sembabule
Semey
Semic
Semienawi K'eyyih Bahri
Semily
Semirom
Semnan
Sempeter-Vrtojba
Senak'i
Sencur
Sendai
Sendhwa
Sennar
Seno
Sentilj
Sentjernej
Sentjur
Sentrupert
Seogwipo
Seohara
Seongnam-si
Seoni
Seoni Malwa
Seoul
Seoul-T'ukpyolshi
Sepang
Seram
Serang
Sereflikochisar
Serekunda
Seremban
Serere
Sergipe
Serik
Serilingampalle
Serra
Serravalle
Serres
Serua
Sete Lagoas
Setharja Old
Seti
Setif
Settat
Setubal
Sevastopol
Severnaja Osetija
Severnobacki okrug
Severnobanatski okrug
Severnyy
Severo-Kazahstanskaja oblast'
Severodvinsk
Sevilla
Sevnica
Seydisehir
Sezana
Sfax
Sfizef
Shaanxi
Shabeellaha Dhexe
Shabeellaha Hoose
Shabqadar
Shabwah
Shadegan
Shagamu
Shah Alam
Shahabad
Shahada
Shahbazpur
Shahdad Kot
Shahdadpur
Shahdol
Shahganj
Shahin Dezh
Shahjanpur
Shahkot
Shahpur
Shahpura
Shahr-e Babak
Shahr-e Kord
Shahre Jadide Andisheh
Shahriar
Shahrisabz
Shahrud
Shahzadpur
Shajapur
Shakargarh
Shakhtars'k
Shakhty
Shakiso
Shamakhi
Shamal Sina'
Shamkhor
Shamli
Shamsabad
Shan
Shandong
Shanghai
Shangqiu
Shangrao
Shangyu
Shantipur
Shantou
Shanwei
Shanxi
Shaoguan
Shaoxing
Shariatpur
Sharjah
Sharqpur Sharif
Shashemene
Shashi
Sheema
Shefa
Sheffield
Shegaon
Sheikhpura
Shekhupura
Sheki
Shendi
Shengli
Shenyang
Shenzhen
Sheoganj
Sheopur
Shepetivka
Sherghati
Sherkot
Sherpur
Shertallai
Shetland Islands
Shibganj
Shibin al Kawm
Shibin al Qanatir
Shibirghan
Shida Kartli
Shiga
Shiggaon
Shihezi
Shijiazhuang
Shikarpur
Shikohabad
Shillong
Shimane
Shimla
Shimoga
Shimonoseki
Shindand
Shinyanga
Shiqi
Shiraguppi
Shiraz
Shirbin
Shirdi
Shirpur
Shirvan
Shiselweni
Shivaji Nagar
Shivpuri
Shiyan
Shizuoka
Shkoder
Shofirkon Shahri
Sholinghur
Shoranur
Shorapur
Shorkot
Shostka
Showot
Shreveport
Shrigonda
Shrirampur
Shropshire
Shtime
Shuangyashan
Shujaabad
Shujalpur
Shumen
Shush
Shushtar
Shwebo
Shyamnagar
Shyghys Qazaqstan oblysy
Shymkent
Si Racha
Si Sa Ket
Sialkot
Siauliai
Siauliu apskritis
Siauliu miestas
Siaya
Sibensko-kninska zupanija
Sibi
Sibiu
Sibsagar
Sibu
Sibulan
Sibut
Sichuan
Sicilia
Siddhapur
Siddipet
Sides
Sidhi
Sidi Aissa
Sidi Akkacha
Sidi Amrane
Sidi Bel Abbes
Sidi Bouzid
Sidi Kacem
Sidi Khaled
Sidi Merouane
Sidi Moussa
Sidi Okba
Sidi Salim
Sidi Youssef Ben Ali
Sidi ech Chahmi
Sidlaghatta
Sidon
Siem Reab
Siena
Siggiewi
Siguiri
Siguldas novads
Sihanoukville
Sihor
Sihora
Siirt
Sijua
Sikandarabad
Sikandra Rao
Sikar
Sikasso
Sikihor
Sikkim
Sila
Silale
Silang
Silao
Silchar
Siliana
Silifke
Siliguri
Silistra
Silivri
Sillanwali
Sillod
Silopi
Silute
Silvan
Silvassa
Simav
Simdega
Simferopol
Simiyu
Sinah
Sinaloa
Sincelejo
Sindgi
Sindh
Sindhnur
Sing Buri
Singa
Singanallur
Singerei
Singida
Singrauli
Sinjar
Sinnar
Sinoe
Sinop
Sint Eustatius
Sint Maarten
Sinuiju
Sioux Falls
Sipaliwini
Siparia
Siping
Sira
Siracusa
Sirajganj
Sirak
Sirdaryo
Sirhind
Sirjan
Sirkazhi
Sirohi
Sironj
Sironko
Sirsa
Sirsaganj
Sirsi
Sirsilla
Sirte
Siruguppa
Sirur
Sirvan
Sirvintos
Sisacko-moslavacka zupanija
Sisli
Sissili
Sistan va Baluchestan
Sita Road
Sitamarhi
Sitapur
Sittwe
Situbondo
Siuri
Sivaganga
Sivakasi
Sivas
Siverek
Siwan
Siyәzәn
Sjælland
Skane lan
Skanes
Skhirate-Temara
Skikda
Skocjan
Skofja Loka
Skofljica
Skopje
Skrapar
Skriveru novads
Skrundas novads
Skudai
Skuodas
Slaskie
Slavuta
Slavutych
Sliema
Sligeach
Sliven
Slough
Slovenj Gradec
Slovenska Bistrica
Slovenske Konjice
Sloviansk
Smarje pri Jelsah
Smarjeske Toplice
Smartno ob Paki
Smartno pri Litiji
Smederevo
Smederevska Palanka
Smila
Smiltenes novads
Smolensk
Smolenskaja oblast'
Smolyan
Snizhne
Soacha
Sobral
Soc Trang
Sochi
Sodermanlands lan
Sodo
Sodrazica
Sofala
Sofia
Sogamoso
Sogn og Fjordane
Sohag
Sohna
Sojat
Soka
Soke
Sokhumi
Sokolov
Sokoto
Solan
Solana
Solano
Solapur
Solcava
Soldanesti
Soledad
Soledad de Graciano Sanchez
Solihull
Solingen
Solola
Solothurn
Soma
Sombor
Somerset
Somme
Somogy
Son La
Sonamukhi
Sonargaon
Sondrio
Songadh
Songkhla
Songnim
Sonipat
Sonora
Sonqor
Sonsonate
Sonsorol
Sool
Sopiste
Sopron
Sopur
Soran
Soreang
Sorgun
Soria
Soriano
Soro
Soroca
Sorocaba
Sorokyne
Soron
Soroti
Sorsogon
Sosnowiec
Sostanj
Soufriere
Sougueur
Souk Ahras
Soum
Souma
Sour el Ghozlane
Souran
Sourou
Sous-Massa-Draa
Sousse
South Abaco
South Andros
South Australia
South Ayrshire
South Boston
South Carolina
South Cotabato
South Dakota
South East
South Eleuthera
South Gloucestershire
South Island
South Lanarkshire
South Tangerang
South Tyneside
South West
South-West
Southampton
Southend-on-Sea
Southern District
Southern Grenadine Islands
Southern Highlands
Southern Nations
Southland
Southwark
Sowa Town
Soweto
Soyapango
Soyibug
Spanish Wells
Spelugues
Splitsko-dalmatinska zupanija
Spokane
Spring Valley
Springfield
Springs
Sredisce ob Dravi
Srednjebanatski okrug
Srednjobosanska zupanija
Sremska Mitrovica
Sremski okrug
Sri Dungargarh
Sri Jayewardenepura Kotte
Sri Madhopur
Srikakulam
Srinagar
Srinivaspur
Srivilliputhur
St. Barthelemy
St. Helens
St. Louis
St. Maarten
St. Martin
St. Petersburg
St. Pierre & Miquelon
Staffordshire
Stann Creek
Stantsiya Novyy Afon
Stara Zagora
Staro Nagoricane
Starokostiantyniv
Starse
Staryy Oskol
Staten Island
Stavropol'
Stavropol'skij kraj
Stefan Voda
Steiermark
Sterea Ellada
Sterlitamak
Stinga Nistrului
Stip
Stirling
Stockholm
Stockholms lan
Stockport
Stockton
Stockton-on-Tees
Stoeng Treng
Stoke-on-Trent
Stopinu novads
Store
Strabane
Strakonice
Strasbourg
Straseni
Straza
Stredocesky kraj
Strencu novads
Strogino
Struga
Strumica
Stryi
Studenicani
Stuttgart
Suar
Subang Jaya
Subaykhan
Subic
Subotica
Suceava
Suchitepequez
Sucre
Sucumbios
Sud-Bandama
Sud-Comoe
Sud-Kivu
Sud-Ouest
Suez
Suffolk
Sughd
Suhaj
Suhbaatar
Suihua
Suita
Suizhou
Sujangarh
Sukabumi
Sukheke Mandi
Sukhothai
Sukkur
Sulawesi
Sulawesi Barat
Sulawesi Selatan
Sulawesi Tengah
Sulawesi Tenggara
Sulawesi Utara
Suleja
Sullana
Sultan Kudarat
Sultanah
Sultanbeyli
Sultangazi
Sultanpur
Sulu
Suluova
Sulur
Suluru
Sumadijski okrug
Sumare
Sumatera
Sumatera Barat
Sumatera Selatan
Sumatera Utara
Sumedang
Sumperk
Sumqayıt
Sumska oblast
Sumusta as Sultani
Sumy
Sunam
Sunamganj
Sunch'on
Suncheon
Sundargarh
Sundarnagar
Sunderland
Sungai Petani
Sunggal
Sungurlu
Sunnyvale
Sunrise Manor
Supaul
Suphan Buri
Surabaya
Surakarta
Surallah
Surandai
Surat
Surat Thani
Suratgarh
Surendranagar
Surgut
Suriapet
Surigao
Surigao del Sur
Surin
Surman
Surrey
Surt
Suruc
Surxondaryo
Susa
Susangerd
Susehri
Suto Orizari †
Sutton
Suva Reka
Suwon
Suzano
Suzhou
Suzuka
Suðurland
Suðurnes
Svaay Rieng
Svalbard
Svencionys
Sverdlovs'k
Sverdlovskaja oblast'
Sveta Ana
Sveti Jurij
Sveti Nikole
Sveti Tomaz
Svitavy
Svitlovods'k
Swabi
Swansea
Swieqi
Swietokrzyskie
Swindon
Syddanmark
Syevyerodonets'k
Syktyvkar
Sylhet
Synel'nykove
Syriam
Syunik'
Syzran'
Szabolcs-Szatmar-Bereg
Szczecin
Szeged
Szekesfehervar
Szekszard
Szolnok
Szombathely
Sør-Trøndelag
Sırnak
Sәdәrәk
Sәki
Sәmkir
Sәrur
Ta' Xbiex
Ta'if
Ta'izz
Taakaev
Taal
Tabaco
Tabas
Tabasco
Taboao da Serra
Tabor
Tabora
Tabriz
Tabuk
Tacambaro de Codallos
Tachilek
Tachira
Tachov
Tacloban
Tacna
Tacoma
Tacuarembo
Tacurong
Tadepalle
Tadepallegudem
Tadif
Tadjourah
Tadla-Azilal
Tadmur
Tadpatri
Tafas
Tafea
Taganrog
Tagant
Tagaytay
Tagbilaran City
Tagiura
Tagoloan
Tagudin
Taguig
Tahoua
Tahta
Tai'an
Taichung
Taihecun
Tailevu
Tainan
Taipei
Taiping
Taitung
Taiyuan
Taizhou
Takab
Takamaka
Takamatsu
Takaoka
Takarazuka
Takasaki
Takatsuki
Takeo
Takestan
Takhar
Taki
Takoradi
Tala
Talagang
Talaja
Talamba
Talas
Talata Mafara
Talavera
Talca
Talcahuano
Talcher
Talegaon Dabhade
Talikota
Talipparamba
Talisay
Talkha
Tall Rif'at
Tallahassee
Tallbisah
Tallinn
Tallkalakh
Taloda
Taloqan
Talsu novads
Tamale
Tamalous
Tamanrasset
Tamaulipas
Tambacounda
Tambaram
Tambov
Tambovskaja oblast'
Tame
Tameside
Tamil Nadu
Tamiyah
Tamluk
Tampa
Tampere
Tampico
Tamra
Tan-Tan
Tana River
Tanauan
Tanay
Tanda
Tandag
Tandalti
Tandjile
Tandlianwala
Tando Adam
Tando Allahyar
Tando Jam
Tando Muhammad Khan
Tandur
Tanga
Tangail
Tanger-Assilah
Tanger-Tetouan
Tangerang
Tanggu
Tangi
Tangier
Tangshan
Tangub
Taninthayi
Tanjay
Tanjore
Tanjung Pinang
Tantoyuca
Tanuku
Tanza
Taounate
Taourirt
Taoyuan
Taoyuan City
Tapachula
Tapoa
Taraba
Tarabulus
Taraclia
Tarakeswar
Taranagar
Taranaki
Taranto
Tarapaca
Taraz
Targovishte
Tarhuna
Tarija
Tarikere
Tarlac
Tarlac City
Tarn
Tarn Taran
Tarn-et-Garonne
Taroudant
Tarrafal
Tarrafal de Sao Nicolau
Tarragona
Tarsus
Tartouss
Tartumaa
Tartus
Tarut
Tarxien
Tasgaon
Tashkent
Tasikmalaya
Tasman District
Tasmania
Tata
Tatabanya
Tataouine
Tatarstan
Tatvan
Taubate
Taungdwingyi
Taunggyi
Taungoo
Taunsa
Taurage
Taurages apskritis
Tavsanlı
Tavus
Tawau
Tawi-Tawi
Taxco de Alarcon
Tay Ninh
Tayabas
Taybad
Taytay
Tayyibat al Imam
Taza
Taza-Al Hoceima-Taounate
Tazoult-Lambese
Taʻizz
Tbilisi
Teapa
Tearce
Tebesbest
Tebessa
Tecamachalco
Tecate
Tecax
Tecoman
Tegal
Teghra
Tegucigalpa
Tehran
Tehri
Tehuacan
Tejupilco de Hidalgo
Tekirdag
Tekkalakote
Teknaf
Tel Aviv
Telabastagan
Telangana
Telemark
Telenesti
Teleorman
Telerghma
Telford and Wrekin
Telimele
Tellicherry
Telsiai
Telsiu apskritis
Tema
Temara
Tembisa
Temburong
Temirtau
Temixco
Temotu
Tempe
Tempe Junction
Temuco
Teni
Tenkodogo
Tennessee
Tenosique
Teoloyucan
Tepatitlan de Morelos
Tepeaca
Tepelene
Tepexpan
Tepic
Teplice
Tepotzotlan
Tequila
Tequisquiapan
Teramo
Terdal
Terengganu
Teresa
Teresina
Terme
Terni
Ternopil
Ternopilska oblast
Terrassa
Terres australes francaises
Territoire de Belfort
Teruel
Tervetes novads
Tesistan
Tessaoua
Tete
Tetouan
Tetovo
Tetuan de las Victorias
Texas
Texcoco de Mora
Teziutlan
Tezpur
Thaba-Tseka
Thai Binh
Thai Nguyen
Thakurdwara
Thakurgaon
Thal
Than
Thana Bhawan
Thanatpin
Thane
Thanesar
Thanh Hoa
Tharaka-Nithi
Tharyarwady
Thaton
Thatta
Thayetmyo
The Bronx
The Hague
Theniet el Had
Thenkasi
Thesprotia
Thessalia
Thessaloniki
Thi Xa Phu My
Thies
Thies Nones
Thika
Thimphu
Thiruthani
Thiruvananthapuram
Thiruvarur
Thomazeau
Thongwa
Thoothukudi
Thoubal
Thrissur
Thua Thien-Hue
Thul
Thurgau
Thuringen
Thurrock
Thyolo
Ti Port-de-Paix
Tianjin
Tianshui
Tiaret
Tibasti
Tibati
Tiberias
Ticino
Ticul
Tieling
Tien Giang
Tierra Blanca
Tierra del Fuego
Tierralta
Tigrai
Tigwav
Tijuana
Tikamgarh
Tiko
Tikrit
Tilburg
Tilhar
Tillaberi
Timbuktu
Timimoun
Timis
Timisoara
Timizart
Timog Sambuwangga
Tindivanam
Tindouf
Tinongan
Tinsukia
Tiobraid Arann
Tipasa
Tipaza
Tiptur
Tirana
Tirane
Tiraspol
Tire
Tiris Zemmour
Tirmitine
Tirmiz
Tirol
Tiruchchendur
Tiruchengode
Tiruchirappalli
Tirukkoyilur
Tirukonamalai
Tirunelveli
Tirupati
Tirupparangunram
Tiruppur
Tirur
Tiruttangal
Tiruvalla
Tiruvallur
Tiruvannamalai
Tiruvottiyur
Tisina
Tissemsilt
Titagarh
Titlagarh
Tivat
Tizayuca
Tizi Gheniff
Tizi Ouzou
Tizimin
Tiznit
Tjumenskaja oblast'
Tlahuac
Tlajomulco de Zuniga
Tlalnepantla
Tlalpan
Tlapa de Comonfort
Tlapacoyan
Tlaquepaque
Tlaxcala
Tlemcen
To'rqao'rg'on
Toamasina
Toba Tek Singh
Tobruk
Tocantins
Tochigi
Togdheer
Tohana
Tokat
Tokelau
Tokmak
Tokorozawa
Tokushima
Tokyo
Tol'yatti
Toledo
Tolga
Toliara
Tolima
Tolmin
Tolna
Toluca
Tomakomai
Tombali
Tombouctou
Tomsk
Tomskaja oblast'
Tonala
Tonekabon
Tongatapu
Tongchuanshi
Tonghua
Tongliao
Tongshan
Tongzhou
Tonk
Topi
Toplicki okrug
Torba
Torbalı
Torbat-e Heydariyeh
Torbat-e Jam
Torbay
Tordher
Toretsk
Torfaen
Torino
Toronto
Tororo
Torreon
Torun
Toscana
Toshbuloq
Toshkent
Toshloq
Totonicapan
Tottori
Touba
Touggourt
Tougue
Toukh
Toulon
Toulouse
Tovuz
Tower Hamlets
Townsville
Toyama
Toyohashi
Toyonaka
Toyota
Tozeur
Tozkhurmato
Tra Vinh
Trabzon
Trafford
Trakai
Trang
Trans Nzoia
Trapani
Trarza
Trashi Yangtse
Trashigang
Trat
Travnik
Trbovlje
Trebic
Trebinje
Trebnje
Treinta y Tres
Trelawny
Trenciansky kraj
Trentino-Alto Adige
Trento
Treviso
Triesen
Triesenberg
Trieste
Trikala
Trincomalee
Trinity Palmetto Point
Tripoli
Tripura
Tristan da Cunha
Trnavsky kraj
Trnovska Vas
Trongsa
Tropoje
Trstenik
Trujillo
Truskavets'
Trutnov
Trzic
Trzin
Ts'khinvali
Tshela
Tshikapa
Tsirang
Tsuen Wan
Tsukuba
Tsyurupyns'k
Tuamasaga
Tubarjal
Tubas
Tucson
Tucuman
Tuensang
Tuguegarao
Tukuma novads
Tul'skaja oblast'
Tula
Tula de Allende
Tulancingo
Tulcea
Tuljapur
Tulkarm
Tulsa
Tultepec
Tultitlan de Mariano Escobedo
Tulua
Tumaco
Tumbes
Tumkur
Tumsar
Tunapuna-Piarco
Tunceli
Tundla
Tungi
Tungipara
Tungurahua
Tuni
Tunis
Tunja
Tura
Turaif
Turaiyur
Turbaco
Turbat
Turbo
Turgutlu
Turhal
Turin
Turkana
Turkmenabat
Turks & Caicos Islands
Turku
Turmero
Turnisce
Turpan
Tursunzoda
Tutong
Tuxpam de Rodriguez Cano
Tuxpan
Tuxtepec
Tuxtla
Tuyen Quang
Tuzla
Tuzlanska zupanija
Tver
Tverskaja oblast'
Twante
Tyre
Tyumen
Tyva
Tәrtәr
Uaboe
Ualog
Uasin Gishu
Ubari
Uberaba
Uberlandia
Ubon Ratchathani
Ucar
Ucayali
Uchqurghon Shahri
Udaipur
Udgir
Udhampur
Udine
Udmurtskaja Respublika
Udon Thani
Udumalaippettai
Udupi
Ugep
Ughelli
Uherske Hradiste
Uige
Uijeongbu-si
Uitenhage
Ujae
Ujhani
Ujjain
Ukmerge
Ul'janovskaja oblast'
Ulaanbaatar
Ulaidh
Ulan Bator
Ulan-Ude
Ulanhot
Ulcinj
Ulhasnagar
Ullal
Ulsan
Ulsan Gwang'yeogsi
Ulyanovsk
Uman
Umarga
Umaria
Umarkhed
Umarkot
Umbria
Umluj
Umm Qasr
Umm Ruwaba
Umm Salal
Umm al Qaywayn
Umm el Fahm
Umraniye
Umred
Umreth
Umuahia
Ungheni
Unity
Unjha
Unnao
Unsko-sanska zupanija
Unye
Upleta
Uppal Kalan
Upper Demerara-Berbice
Upper Dir
Upper East
Upper Nile
Upper River
Upper Takutu-Upper Essequibo
Upper West
Uppsala lan
Uran
Uravakonda
Urdaneta
Urganch
Urgut Shahri
Uriangato
Urla
Uromi
Uruapan
Urumqi
Uruzgan
Usak
Usilampatti
Uskudar
Ussuriysk
Ust-Kamenogorsk
Usta Muhammad
Ustecky kraj
Usti nad Labem
Usti nad Orlici
Usulutan
Utah
Utena
Utenos apskritis
Uthai Thani
Utmanzai
Utraula
Utrecht
Utrik
Utsunomiya
Uttar Char Fasson
Uttar Pradesh
Uttaradit
Uttarakhand
Uva makanam
Uvira
Uychi
Uzhgorod
Uzice
Uzunkopru
Va'a-o-Fonoti
Vacoas-Phoenix
Vadigenhalli
Vadodara
Vaduz
Vagharshapat
Vahdat
Vaijapur
Vainodes novads
Vaisigano
Vaitupu
Vakaga
Vakfıkebir
Val d'Aoste
Val-d'Oise
Val-de-Marne
Valais
Valandovo
Valcea
Valdesia
Vale of Glamorgan
Valencia
Valenciana
Valente Diaz
Valgamaa
Valjevo
Valkas novads
Vallabh Vidyanagar
Valladolid
Valle
Valle Hermoso
Valle de Bravo
Valle de Santiago
Valle del Cauca
Valledupar
Vallee du Bandama
Valletta
Vallon de la Rousse
Valmiera
Valparai
Valparaiso
Valsad
Valvedditturai
Valverde
Vanadzor
Vancouver
Vandavasi
Vanderbijlpark
Vaniyambadi
Vantaa
Vapi
Varaklanu novads
Varamin
Varanasi
Varangaon
Varash
Varazdinska zupanija
Varena
Varese
Vargas
Varkala
Varkavas novads
Varmlands lan
Varna
Varzea Grande
Vasco da Gama
Vasilevo
Vaslui
Vasterbottens lan
Vasternorrlands lan
Vastmanlands lan
Vastra Gotalands lan
Vasyl'evsky Ostrov
Vasylkiv
Vatican City
Vaucluse
Vaud
Vaughan
Vaupes
Vava'u
Vavuniya
Vayalar
Vayoc Jor
Vecpiebalgas novads
Vecumnieku novads
Vedaraniyam
Vejalpur
Velenje
Veles
Velika Polana
Velike Lasce
Velikiy Novgorod
Veliko Tarnovo
Vellore
Vendee
Veneto
Venezia
Venkatagiri
Ventspils
Ventspils novads
Venustiano Carranza
Vepagunta
Veracruz
Veraguas
Veraval
Verbano-Cusio-Ossola
Vercelli
Vereeniging
Vermont
Verona
Verrettes
Verzej
Vest-Agder
Vestfirðir
Vestfold
Vesturland
Veszprem
Vetapalem
Vettur
Vevcani
Vezirkopru
Viamao
Viana do Castelo
Vibo Valentia
Vicenza
Vichada
Viciebskaja voblasc
Victor Rosales
Victoria de Durango
Victorias
Videm
Vidin
Vidisha
Vienna
Vienne
Vientiane
Viesites novads
Vieux Fort
Vigan
Vigo
Vihari
Vihiga
Vijayawada
Vikarabad
Vikeke
Vila Real
Vila Velha
Vilakas novads
Vilanu novads
Viljandimaa
Vilkaviskis
Villa Clara
Villa Nueva
Villa Vicente Guerrero
Villa del Rosario
Villaflores
Villagran
Villahermosa
Villamaria
Villavicencio
Ville de Kigal
Villupuram
Vilniaus apskritis
Vilniaus miestas
Vilnius
Vina del Mar
Vinh
Vinh Long
Vinh Phuc
Vinica
Vinnytsia
Vinnytska oblast
Vinukonda
Vipava
Viransehir
Virar
Virgin Islands
Virginia
Virginia Beach
Viroviticko-podravska zupanija
Virudunagar
Visaginas
Visakhapatnam
Viseu
Visnagar
Vitanje
Vite
Vitebsk
Viterbo
Vitina
Vitoria
Vitoria da Conquista
Vizianagaram
Vlaams Gewest
Vlaams-Brabant
Vladikavkaz
Vladimirskaja oblast'
Vladivostok
Vlore
Vodice
Voiotia
Vojnik
Vojvodina
Volgodonsk
Volgograd
Volgogradskaja oblast'
Volodymyr-Volynskyi
Vologda
Vologodskaja oblast'
Volta
Volta Redonda
Volynska oblast
Volzhskiy
Vorarlberg
Voreio Aigaio
Voronezh
Voronezhskaya oblast'
Vorumaa
Vosges
Voznesensk
Vrancea
Vranestica
Vranje
Vransko
Vrapciste
Vratsa
Vrbas
Vrhnika
Vriddhachalam
Vrindavan
Vrsac
Vryheid
Vsetin
Vukovarsko-srijemska zupanija
Vung Tau
Vushtrri
Vuyyuru
Vuzenica
Vyara
Vykhino-Zhulebino
Vynohradiv
Vyshneve
Vyskov
Vysocina
Wad Medani
Waddan
Wadi Fira
Wadi al Hayat
Wadi as Sir
Wadi ash Shati'
Wafangdian
Waikato
Wajir
Wakayama
Wake Island
Wakefield
Wakema
Wakiso
Walajapet
Wales
Waliso
Wallis & Futuna Islands
Wallis-et-Futuna
Walsall
Waltham Forest
Wamba
Wandsbek
Wandsworth
Wangdue Phodrang
Wani
Wanica
Wankaner
Wanparti
Wanxian
Warangal
Wardak
Wardha
Waris Aliganj
Warminsko-mazurskie
Warora
Warrap
Warri
Warrington
Warsaw
Warud
Warwickshire
Washim
Washington Heights
Wasit
Wattala
Wazirabad
Weifang
Weihai
Weinan
Wele-Nzas
Welisara
Welkom
Wellington
Wenshan City
Wenzhou
Werota
West Bengal
West Berkshire
West Coast
West Dunbartonshire
West Grand Bahama
West Jerusalem
West Lothian
West New Britain
West Pokot
West Raleigh
West Sepik
West Sussex
West Virginia
West-Vlaanderen
Western Area
Western Australia
Western Bahr el Ghazal
Western Equatoria
Western Highlands
Western Tobago
Westminster
Westmoreland
Westonaria
Wichita
Wielkopolskie
Wien
Wiesbaden
Wigan
Wilayah Persekutuan Kuala Lumpur
Wilayah Persekutuan Labuan
Wilayah Persekutuan Putrajaya
Wiltshire
Windhoek
Windsor
Windsor and Maidenhead
Winejok
Winnipeg
Winston-Salem
Wirral
Wisconsin
Witbank
Wokha
Wokingham
Woleu-Ntem
Wollongong
Wolverhampton
Wonju
Wonsan
Woodlands
Woqooyi Galbeed
Worcester
Worcestershire
Worodougou
Wotho
Wotje
Wrexham
Wrocław
Wuhai
Wuhan
Wuhu
Wukari
Wuppertal
Wusong
Wuwei
Wuxi
Wuxue
Wuzhou
Wyoming
Xacmaz
Xagħra
Xai-Xai
Xaisomboun
Xalapa de Enriquez
Xalisco
Xankandi
Xankәndi
Xanthi
Xewkija
Xgħajra
Xi'an
Xiamen
Xiangkhouang
Xiangtan
Xiangyang
Xianning
Xiantao
Xianyang
Xiaogan
Xico
Xicotepec de Juarez
Xindi
Xingtai
Xinhui
Xining
Xinjiang
Xinpu
Xintai
Xinxiang
Xinyang
Xinyuan
Xinzhou
Xiuying
Xizang
Xo'jayli Shahri
Xocalı
Xocavәnd
Xochimilco
Xorazm
Xuchang
Xızı
Yabrud
Yadgir
Yafran
Yagha
Yagoua
Yahyalı
Yakuplu
Yakutsk
Yala
Yalova
Yalta
Yalvac
Yamagata
Yamaguchi
Yamanashi
Yambio
Yambol
Yamethin
Yamoussoukro
Yamunanagar
Yanam
Yanamalakuduru
Yanbu
Yancheng
Yangambi
Yangchun
Yangiqo'rg'on
Yangirabot
Yangiyer
Yangiyul
Yangjiang
Yangju
Yangon
Yangquan
Yangshuo
Yangzhou
Yanji
Yantai
Yany Kapu
Yaounde
Yaracuy
Yardımlı
Yaren
Yarim
Yaroslavl
Yasenevo
Yasothon
Yasuj
Yasynuvata
Yatenga
Yautepec
Yaval
Yavatmal
Yavne
Yazd
Yehud
Yehud-Monosson
Yekaterinburg
Yelahanka
Yellandu
Yen Bai
Yenakiyeve
Yenangyaung
Yenisehir
Yeola
Yeosu
Yerevan
Yerkoy
Yesilli
Yevlakh
Yevlax
Yevpatoriya
Yibin
Yichang
Yichun
Yinchuan
Yingkou
Yirga 'Alem
Yiyang
Yobe
Yogyakarta
Yokkaichi
Yokohama
Yokosuka
Yola
Yomou
Yonkers
Yonne
Yono
Yopal
York
Yoro
Yoshkar-Ola
Yozgat
Yucatan
Yuci
Yueyang
Yukon
Yuksekova
Yuma
Yumbe
Yumbo
Yuncheng
Yunfu
Yunlin
Yunnan
Yuriria
Yuta
Yuzhne
Yuzhno-Sakhalinsk
Yuzhnoukrains'k
Yvelines
Zabajkal'skij kraj
Zabbar
Zabid
Zabljak
Zabol
Zabrze
Zabul
Zacapa
Zacapu
Zacatecas
Zacatelco
Zacatlan
Zachodniopomorskie
Zadarska zupanija
Zagazig
Zaghouan
Zagora
Zagorje ob Savi
Zagreb
Zagrebacka zupanija
Zahedan
Zahir Pir
Zahirabad
Zahle
Zaida
Zaidpur
Zaire
Zajas
Zajecar
Zajecarski okrug
Zakarpatska oblast
Zakynthos
Zala
Zalaegerszeg
Zalec
Zalingei
Zamania
Zambezi
Zambezia
Zamboanga
Zambylskaja oblast'
Zamfara
Zamora
Zamora-Chinchipe
Zanjan
Zanzan
Zanzibar
Zaoyang
Zaozhuang
Zapadnobacki okrug
Zapadnohercegovacka zupanija
Zapopan
Zaporizhia
Zaporizka oblast
Zapotlanejo
Zaqatala
Zaragoza
Zarand
Zaranj
Zarasai
Zaria
Zarqa
Zarzal
Zarzis
Zavrc
Zawiya
Zaxo
Zd'ar nad Sazavou
Zebbug Gozo
Zebbug Malta
Zeeland
Zefta
Zejtun
Zelenikovo
Zelenograd
Zelezniki
Zelino
Zemun
Zenica
Zenicko-dobojska zupanija
Zest'aponi
Zetale
Zeytinburnu
Zhabei
Zhangjiakou
Zhangjiakou Shi Xuanhua Qu
Zhangzhou
Zhanjiang
Zhaodong
Zhaoqing
Zhejiang
Zhemgang
Zhengzhou
Zhenjiang
Zhenzhou
Zhicheng
Zhmerynka
Zhob
Zhongshan
Zhoukou
Zhovti Vody
Zhu Cheng City
Zhuhai
Zhulebino
Zhumadian
Zhuzhou
Zhytomyr
Zhytomyrska oblast
Zibo
Zigong
Ziguinchor
Zile
Zilinsky kraj
Zilupes novads
Zinacantepec
Zinder
Zintan
Zipaquira
Zira
Ziri
Ziro
Zirovnica
Ziway
Zlatiborski okrug
Zlatoust
Zlin
Zlinsky kraj
Zliten
Znojmo
Znomenka
Zolotonosha
Zomba
Zombo
Zomin Shaharchasi
Zondoma
Zonguldak
Zoucheng
Zouila
Zoundweogo
Zrece
Zrenjanin
Zrnovci
Zufar
Zugdidi
Zuid-Holland
Zulia
Zumpango
Zunheboto
Zunyi
Zurich
Zurrieq
Zuwarah
Zuzemberk
Zәngilan
Zәrdab
Ða Lat
Ðong Nai
Ðong Thap
Østfold
Đak Lak
Đak Nong
Đien Bien
Đuc Trong
Ħamrun
Łodz
Łodzkie`;

/** lists/regions.txt, one entry a line. */
export const REGIONS = `Middle East
Near East
Far East
North Africa
East Africa
West Africa
Southern Africa
Central Africa
Sub-Saharan Africa
Horn of Africa
Africa
Asia
Europe
Eastern Europe
Western Europe
Central Asia
South Asia
Southeast Asia
South-East Asia
East Asia
Latin America
Central America
South America
North America
Caribbean
Balkans
Caucasus
North Caucasus
South Caucasus
Sahel
Sahara
Maghreb
Levant
Gulf
Persian Gulf
Arabian Gulf
Gulf of Aden
Gulf of Guinea
Arabian Peninsula
Arabian Sea
Sinai
Sinai Peninsula
Red Sea
Black Sea
Baltic Sea
Mediterranean
Mediterranean Sea
South China Sea
Indian Ocean
Pacific Ocean
Pacific
Atlantic
Atlantic Ocean
Indo-Pacific
Asia-Pacific
Lake Chad
Lake Chad Basin
Strait of Hormuz
Bab el-Mandeb
Suez Canal
Golan Heights
Gaza
Gaza Strip
West Bank
East Jerusalem
Jerusalem
Kashmir
Jammu and Kashmir
Azad Kashmir
Line of Control
Durand Line
Khyber Pass
Khyber Pakhtunkhwa
North Waziristan
South Waziristan
Waziristan
Federally Administered Tribal Areas
FATA
Balochistan
Baluchistan
Punjab
Sindh
Swat Valley
Hindu Kush
Kurdistan
Iraqi Kurdistan
Rojava
Euphrates
Euphrates River
Euphrates River Valley
Tigris
Tigris River
Nineveh Plains
Anbar
Crimea
Donbas
Donbass
Chechnya
Dagestan
Ingushetia
Nagorno-Karabakh
Karabakh
Abkhazia
South Ossetia
Transnistria
Xinjiang
Tibet
Mindanao
Sulu
Aceh
Rakhine
Rakhine State
Darfur
South Kordofan
Blue Nile
Tigray
Oromia
Ogaden
Puntland
Somaliland
Jubaland
Cabo Delgado
Ituri
North Kivu
South Kivu
Kivu
Casamance
Niger Delta
Liptako-Gourma
Catalonia
Northern Ireland
Scotland
Wales
England
Guantanamo
Guantanamo Bay
Silicon Valley
Washington
D.C.
Washington, D.C.
New York
London
Paris
Moscow
Berlin
Brussels
Geneva
Vienna
The Hague
Kabul
Islamabad
Riyadh
Tehran
Ankara
Beijing
New Delhi
Delhi
Raqqa
Raqqah
Mosul
Aleppo
Idlib
Fallujah
Ramadi
Palmyra
Sinjar
Deir ez-Zor
Deir al-Zour
Dayr Az Zawr
Al Hasakah
Kobani
Manbij
Sirte
Benghazi
Derna
Aden
Hodeidah
Mogadishu
Kismayo
Maiduguri
Quetta
Peshawar
Rawalpindi
Kandahar
Kunduz
Helmand
Jalalabad
West
Americas
Arctic`;

/** lists/titles.txt, one entry a line. */
export const TITLES = `mr
mrs
ms
miss
dr
prof
professor
sir
lord
lady
dame
baroness
gen
general
lt
lieutenant
col
colonel
maj
major
capt
captain
sgt
sergeant
staff sergeant
cpl
corporal
spc
specialist
pfc
pvt
private
adm
admiral
rear admiral
vice admiral
brig
brigadier
cmdr
commander
commodore
marshal
field marshal
ssgt
msgt
tsgt
cmsgt
president
vice president
prime minister
deputy prime minister
premier
chancellor
minister
foreign minister
defense minister
defence minister
interior minister
finance minister
information minister
oil minister
secretary
foreign secretary
defense secretary
defence secretary
home secretary
secretary of state
secretary of defense
secretary-general
secretary general
under secretary
undersecretary
deputy
deputy minister
governor
gov
mayor
senator
sen
congressman
congresswoman
rep
representative
high representative
special envoy
special representative
envoy
ambassador
judge
justice
attorney general
king
queen
prince
princess
crown prince
emperor
sultan
emir
amir
sheikh
shaikh
sheik
shaykh
mullah
mulla
mawlawi
maulvi
maulana
moulvi
mufti
grand mufti
ayatollah
grand ayatollah
imam
hajji
haji
hojatoleslam
sayyid
sayed
syed
ustad
qari
hafiz
qazi
malik
caliph
pope
patriarch
archbishop
bishop
cardinal
father
rabbi
reverend
rev
pastor
commandant
inspector
superintendent
constable
officer
chairman
chairwoman
spokesman
spokeswoman
spokesperson
director
director-general
chief
leader
analyst
journalist
reporter
activist
warlord
militant
cleric
comrade
subcomandante
comandante`;

/** lists/triggers.tsv, one entry a line. */
export const TRIGGERS = `front	ArmedGroup	head
brigades	ArmedGroup	head
militia	ArmedGroup	head
militias	ArmedGroup	head
mujahideen	ArmedGroup	head
mujahidin	ArmedGroup	head
mujahedin	ArmedGroup	head
fedayeen	ArmedGroup	head
guerrillas	ArmedGroup	head
rebels	ArmedGroup	head
insurgents	ArmedGroup	head
militants	ArmedGroup	head
tigers	ArmedGroup	head
martyrs	ArmedGroup	head
liberation army	ArmedGroup	head
people's army	ArmedGroup	head
resistance army	ArmedGroup	head
free army	ArmedGroup	head
network	ArmedGroup	head
movement	ArmedGroup	head
jihad	ArmedGroup	head
resistance	ArmedGroup	head
lashkar	ArmedGroup	first
lashkar-e	ArmedGroup	first
lashkar-i	ArmedGroup	first
jaish	ArmedGroup	first
jaish-e	ArmedGroup	first
jaysh	ArmedGroup	first
jabhat	ArmedGroup	first
jabhah	ArmedGroup	first
harakat	ArmedGroup	first
haraka	ArmedGroup	first
harkat	ArmedGroup	first
tehrik	ArmedGroup	first
tehrik-e	ArmedGroup	first
tehreek	ArmedGroup	first
tehreek-e	ArmedGroup	first
hizb	ArmedGroup	first
hizb-e	ArmedGroup	first
hezb	ArmedGroup	first
hezb-e	ArmedGroup	first
hizb-i	ArmedGroup	first
kata'ib	ArmedGroup	first
kataib	ArmedGroup	first
katibat	ArmedGroup	first
katiba	ArmedGroup	first
liwa	ArmedGroup	first
liwaa	ArmedGroup	first
saraya	ArmedGroup	first
asa'ib	ArmedGroup	first
asaib	ArmedGroup	first
ansar	ArmedGroup	first
jund	ArmedGroup	first
jundallah	ArmedGroup	first
jamaat	ArmedGroup	first
jamaat-ul	ArmedGroup	first
jama'at	ArmedGroup	first
jamaah	ArmedGroup	first
jemaah	ArmedGroup	first
ahrar	ArmedGroup	first
faylaq	ArmedGroup	first
firqat	ArmedGroup	first
tahrir	ArmedGroup	first
hay'at	ArmedGroup	first
hayat	ArmedGroup	first
wilayat	ArmedGroup	first
sipah-e	ArmedGroup	first
sipah	ArmedGroup	first
tanzim	ArmedGroup	first
army	PublicBody	head
armed forces	PublicBody	head
security forces	PublicBody	head
defense forces	PublicBody	head
defence forces	PublicBody	head
forces	PublicBody	head
force	PublicBody	head
troops	PublicBody	head
soldiers	PublicBody	head
navy	PublicBody	head
air force	PublicBody	head
air forces	PublicBody	head
marines	PublicBody	head
marine corps	PublicBody	head
corps	PublicBody	head
coast guard	PublicBody	head
guard	PublicBody	head
guards	PublicBody	head
police	PublicBody	head
gendarmerie	PublicBody	head
military	PublicBody	head
regiment	PublicBody	head
battalion	PublicBody	head
brigade	PublicBody	head
division	PublicBody	head
squadron	PublicBody	head
wing	PublicBody	head
battery	PublicBody	head
company	Organization	head
platoon	PublicBody	head
fleet	PublicBody	head
command	PublicBody	head
task force	PublicBody	head
ministry	PublicBody	head
ministries	PublicBody	head
department	PublicBody	head
bureau	PublicBody	head
directorate	PublicBody	head
secretariat	PublicBody	head
agency	PublicBody	head
authority	PublicBody	head
authorities	PublicBody	head
administration	PublicBody	head
commission	PublicBody	head
court	PublicBody	head
tribunal	PublicBody	head
parliament	PublicBody	head
assembly	PublicBody	head
senate	PublicBody	head
congress	PublicBody	head
cabinet	PublicBody	head
council	PublicBody	head
government	PublicBody	head
embassy	PublicBody	head
consulate	PublicBody	head
service	PublicBody	head
services	PublicBody	head
intelligence	PublicBody	head
treasury	PublicBody	head
office	PublicBody	head
presidency	PublicBody	head
municipality	PublicBody	head
prosecutor's office	PublicBody	head
inspector general	PublicBody	head
organization	Organization	head
organisation	Organization	head
union	Organization	head
league	Organization	head
alliance	Organization	head
coalition	Organization	head
federation	Organization	head
confederation	Organization	head
association	Organization	head
society	Organization	head
party	Organization	head
committee	Organization	head
board	Organization	head
foundation	Organization	head
fund	Organization	head
trust	Organization	head
charity	Organization	head
institute	Organization	head
institution	Organization	head
university	Organization	head
college	Organization	head
academy	Organization	head
school	Organization	head
group	Organization	head
bank	Organization	head
corporation	Organization	head
inc	Organization	head
inc.	Organization	head
ltd	Organization	head
ltd.	Organization	head
llc	Organization	head
plc	Organization	head
corp	Organization	head
corp.	Organization	head
co.	Organization	head
partners	Organization	head
media	Organization	head
news	Organization	head
news agency	Organization	head
press	Organization	head
television	Organization	head
tv	Organization	head
radio	Organization	head
times	Organization	head
post	Organization	head
herald	Organization	head
courier	Organization	head
tribune	Organization	head
gazette	Organization	head
journal	Organization	head
observer	Organization	head
dispatch	Organization	head
chronicle	Organization	head
observatory	Organization	head
mission	Organization	head
programme	Organization	head
initiative	Organization	head
center	Organization	head
centre	Organization	head
think tank	Organization	head
club	Organization	head
church	Organization	head
brotherhood	Organization	head
dawah	Organization	head
international	Organization	head
airlines	Organization	head
province	Place	head
provinces	Place	head
governorate	Place	head
district	Place	head
districts	Place	head
county	Place	head
region	Place	head
valley	Place	head
mountain	Place	head
mountains	Place	head
river	Place	head
lake	Place	head
sea	Place	head
gulf	Place	head
strait	Place	head
straits	Place	head
ocean	Place	head
bay	Place	head
peninsula	Place	head
island	Place	head
islands	Place	head
heights	Place	head
hills	Place	head
hill	Place	head
plains	Place	head
desert	Place	head
forest	Place	head
oasis	Place	head
city	Place	head
town	Place	head
village	Place	head
camp	Place	head
refugee camp	Place	head
airport	Place	head
air base	Place	head
airbase	Place	head
airfield	Place	head
base	Place	head
port	Place	head
dam	Place	head
bridge	Place	head
street	Place	head
road	Place	head
highway	Place	head
avenue	Place	head
square	Place	head
crossing	Place	head
pass	Place	head
border	Place	head
mosque	Place	head
hospital	Place	head
prison	Place	head
hotel	Place	head
palace	Place	head
stadium	Place	head
market	Place	head
museum	Place	head
building	Place	head
barracks	Place	head
fort	Place	head
citadel	Place	head
oil field	Place	head
oilfield	Place	head
state	Place	head
territory	Place	head
coast	Place	head
basin	Place	head
delta	Place	head
strip	Place	head
corridor	Place	head
agency area	Place	head
subcontinent	Place	head
mount	Place	first
lake	Place	first
camp	Place	first
fort	Place	first
tel	Place	first
tell	Place	first
wadi	Place	first
jabal	Place	first
jebel	Place	first
deir	Place	first
khan	Person	head
war	Event	head
operation	Event	first
battle	Event	first
conference	Event	head
summit	Event	head
uprising	Event	head
revolution	Event	head
spring	Event	head
attacks	Event	head
bombing	Event	head
bombings	Event	head
massacre	Event	head
siege	Event	head
crisis	Event	head
election	Event	head
elections	Event	head
intifada	Event	head
talks	Event	head
ceasefire	Event	head
agreement	Document	head
accord	Document	head
accords	Document	head
treaty	Document	head
resolution	Document	head
resolutions	Document	head
report	Document	head
reports	Document	head
act	Document	head
constitution	Document	head
charter	Document	head
convention	Document	head
declaration	Document	head
protocol	Document	head
memorandum	Document	head
assessment	Document	head
review	Document	head
bulletin	Document	head
communique	Document	head
executive order	Document	head
country reports	Document	first
uss	Vessel	first
hms	Vessel	first
mv	Vessel	first
m/v	Vessel	first
m/t	Vessel	first
ins	Vessel	first
rfa	Vessel	first
fs	Vessel	first
usns	Vessel	first
barrage	Place	head
canal	Place	head
tower	Place	head
gate	Place	head
hall	Place	head
room	Place	head
park	Place	head
cemetery	Place	head
shrine	Place	head
checkpoint	Place	head
municipality	Place	head
book	Document	head
survey	Document	head
orchestra	Organization	head
branch	Organization	head
team	Organization	head
community	Organization	head
phase	Event	head
campaign	Event	head
code	Document	head
law	Document	head
lakes	Place	first`;

/** lists/weapons.tsv, one entry a line. */
export const WEAPONS = `Kalashnikov	Weapon
Kalashnikovs	Weapon
RPG	Weapon
RPGs	Weapon
IED	Weapon
IEDs	Weapon
VBIED	Weapon
VBIEDs	Weapon
SVBIED	Weapon
SVBIEDs	Weapon
Katyusha	Weapon
Grad	Weapon
Scud	Weapon
Scuds	Weapon
Stinger	Weapon
Stingers	Weapon
Hellfire	Weapon
Tomahawk	Weapon
Javelin	Weapon
TOW	Weapon
MANPADS	Weapon
Iskander	Weapon
HIMARS	Weapon
Sarin	Weapon
sarin	Weapon
chlorine	Weapon
Humvee	MilitaryPlatform
Humvees	MilitaryPlatform
Black Hawk	MilitaryPlatform
Black Hawks	MilitaryPlatform
Apache helicopter	MilitaryPlatform
Chinook	MilitaryPlatform
Chinooks	MilitaryPlatform
Predator drone	MilitaryPlatform
Reaper	MilitaryPlatform
Bayraktar	MilitaryPlatform
Abrams	MilitaryPlatform
Bradley	MilitaryPlatform
Leopard	MilitaryPlatform
Stryker	MilitaryPlatform`;
