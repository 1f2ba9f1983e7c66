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
Muslim Brotherhood	
Farabundo Marti National Liberation Front|Farabundo Martí National Liberation Front	FMLN
Shining Path|Sendero Luminoso|Communist Party of Peru	
Tupac Amaru Revolutionary Movement|Túpac Amaru Revolutionary Movement|Revolutionary Movement Tupac Amaru	MRTA
National Liberation Army|Army of National Liberation|Camilist Union-Army of National Liberation	ELN|UC-ELN
Popular Liberation Army	EPL
19 April Movement|19th of April Movement|April 19 Movement	M-19
Guatemalan National Revolutionary Unity	URNG
Manuel Rodriguez Patriotic Front|Manuel Rodríguez Patriotic Front	FPMR
Cinchonero Popular Liberation Movement|Cinchoneros	
Medellin Cartel|Medellín Cartel|Medellin drug cartel	
Extraditables|The Extraditables	
Lautaro Youth Movement|Lautaro	`;

/** lists/class-nouns.tsv, one entry a line. */
export const CLASS_NOUNS = `Person	one	-	leader commander second-in-command commander-in-chief editor-in-chief chief head founder emir amir deputy spokesman spokeswoman spokesperson minister president premier chancellor governor mayor ambassador envoy official officer general colonel captain soldier policeman policewoman militant insurgent fighter terrorist jihadist rebel gunman bomber attacker suspect assailant hostage captive prisoner detainee witness resident villager elder cleric imam mullah sheikh preacher analyst expert adviser advisor journalist reporter correspondent activist lawyer judge prosecutor senator lawmaker legislator diplomat secretary director chairman chairwoman member operative recruiter financier facilitator courier smuggler trafficker warlord warrior ringleader mastermind predecessor successor aide assistant bodyguard driver doctor nurse teacher student professor researcher scholar author writer editor businessman businesswoman trader farmer worker employee volunteer veteran pilot sniper medic interpreter translator inspector investigator detective coroner negotiator mediator politician candidate dissident defector refugee victim survivor civilian citizen person individual patriarch heir claimant administrator coordinator representative delegate lieutenant sergeant commandant marshal admiral emissary informant spy agent guard sentry inmate convict culprit perpetrator shopkeeper carpenter physician musician artist poet engineer scientist historian neighbour neighbor friend colleague rival associate confidant
Person	one	m	man boy father son brother husband uncle nephew grandfather grandson king prince sultan gentleman widower boyfriend half-brother brother-in-law son-in-law father-in-law
Person	one	f	woman girl mother daughter sister wife aunt niece grandmother granddaughter queen princess lady widow girlfriend half-sister sister-in-law daughter-in-law mother-in-law
ArmedGroup	body	-	militia insurgency rebellion cell faction splinter offshoot affiliate gang warband caliphate
ArmedGroup	many	-	militants insurgents rebels fighters terrorists jihadists jihadis gunmen guerrillas militiamen militias extremists islamists attackers assailants bombers foreign-fighters mujahideen separatists loyalists operatives hijackers kidnappers snipers cells factions recruits
Organization	body	-	group network organization organisation movement coalition alliance union party committee company firm agency charity foundation association institute university college newspaper magazine broadcaster outlet website channel bank corporation business network-of federation league society front team family tribe clan sect community delegation consortium syndicate cartel ngo nonprofit think-tank publisher consultancy contractor press media
Organization	many	-	groups networks organizations organisations movements parties companies firms charities institutions newspapers outlets media businesses banks ngos agencies tribes clans families teams partners allies coalition-partners
PublicBody	body	-	government ministry army military navy police parliament cabinet administration regime state court council commission panel department bureau directorate embassy consulate authority presidency treasury senate congress legislature judiciary intelligence army-command command brigade battalion regiment division squadron unit corps force airforce leadership establishment junta monarchy kingdom
PublicBody	many	-	forces troops soldiers officers officials authorities ministries units battalions brigades airmen sailors marines policemen commandos paratroopers servicemen peacekeepers ministers lawmakers legislators senators diplomats prosecutors judges governments states armies courts commanders leaders generals guards
Group	many	-	people residents villagers locals civilians citizens men women children families refugees migrants displaced inhabitants protesters demonstrators activists witnesses elders sources journalists reporters analysts experts observers critics supporters opponents members representatives workers employees students teachers doctors medics volunteers prisoners detainees hostages captives victims survivors casualties suspects others friends relatives neighbours neighbors colleagues brothers sons sisters daughters wives parents followers associates aides advisers advisors deputies successors clerics scholars imams tribesmen businessmen traders farmers smugglers traffickers donors financiers pilgrims tourists passengers patients users readers viewers historians researchers lawyers investigators inspectors musicians artists crowds personnel staff crew youths boys girls population public insiders mourners worshippers
Country	body	-	country nation homeland
Place	body	-	city town village capital province district region area suburb neighbourhood neighborhood camp base compound airport airfield airbase border frontier valley mountain river lake island coast desert territory sanctuary haven stronghold hideout safehouse house building school hospital mosque church market street road highway bridge tunnel checkpoint prison barracks headquarters office factory refinery field farm port station crossing site facility complex library hotel stadium square cemetery shrine warehouse depot cache outpost enclave pocket hamlet municipality county settlement zone quarter basement dam canal peninsula oilfield gate entrance centre center palace fort shop restaurant apartment flat clinic museum bakery
Place	many	-	cities towns villages capitals provinces districts regions areas suburbs neighbourhoods neighborhoods camps bases compounds airports borders mountains territories sanctuaries havens strongholds hideouts safehouses houses buildings schools hospitals mosques churches markets streets roads bridges tunnels checkpoints prisons facilities positions routes sites structures caches fortifications outposts enclaves islands countries nations homes headquarters farms
Document	one	-	report statement communique document letter memo memorandum resolution treaty agreement accord law decree fatwa book article video audio message recording manual magazine pamphlet press-release dossier file assessment survey testimony indictment constitution photograph photo footage clip transcript affidavit bulletin
Document	many	-	reports statements documents letters memos resolutions laws decrees books articles videos messages recordings files leaflets photographs photos clips transcripts affidavits bulletins
Event	one	-	attack bombing blast explosion assault ambush raid airstrike strike offensive operation siege battle war conflict massacre assassination kidnapping hijacking shooting insurgency coup uprising protest ceasefire truce summit conference meeting election clash
Event	many	-	attacks bombings blasts explosions assaults ambushes raids airstrikes strikes offensives operations sieges battles wars clashes killings kidnappings protests talks negotiations elections
Weapon	one	-	weapon rifle pistol gun machine-gun grenade mortar rocket missile bomb mine ied explosive shell bullet launcher howitzer artillery ammunition munition warhead landmine kalashnikov rpg torpedo vbied
Weapon	many	-	weapons arms rifles pistols guns grenades mortars rockets missiles bombs mines ieds explosives shells bullets launchers howitzers munitions warheads landmines detonators vbieds small-arms barrel-bombs
MilitaryPlatform	one	-	tank helicopter gunship drone jet warplane aircraft bomber-jet fighter-jet uav bulldozer-tank humvee apc warship submarine frigate destroyer carrier
MilitaryPlatform	many	-	tanks helicopters gunships drones jets warplanes fighter-jets uavs humvees apcs warships submarines frigates destroyers
Person	one	-	fellow scholar contributor columnist anchor captain major commissioner superintendent chancellor patriarch bishop
Place	body	-	route place land vicinity infrastructure structure frontline farmland position outskirts countryside wall roof terrain building-site
Place	many	-	lands places refineries factories fields farms mosques gates shops
Group	many	-	bodyguards gunners messengers negotiators mediators shopkeepers soldiers-of-fortune drivers miners herders fishermen pastoralists nomads labourers laborers loggers vendors shoppers commuters motorists pedestrians bystanders nurses paramedics firefighters rescuers pupils schoolchildren schoolgirls schoolboys infants minors adults evacuees deserters conscripts cadets monks
Place	one	-	front-line defence-line defense-line home store studio courthouse location airspace battlefield frontier-post command-post police-station police-post power-station training-camp
Place	many	-	front-lines homes stores shores locations training-camps
Organization	body	-	enemy television news-agency television-station radio-station
Group	many	-	founders comrades nephews poets painters dentists translators linguists counterparts newcomers settlers
Vehicle	one	-	car vehicle truck bus minibus van motorcycle motorbike taxi ambulance lorry pickup jeep train locomotive trailer automobile patrol-car tank-truck tanker
Vehicle	many	-	cars vehicles trucks buses minibuses vans motorcycles motorbikes taxis ambulances lorries pickups jeeps trains trailers automobiles patrol-cars tankers
Weapon	one	-	dynamite machinegun submachine-gun submachinegun firearm device car-bomb truck-bomb fuse tnt machete knife revolver shotgun handgun carbine dynamite-stick explosive-device dynamite-charge molotov-cocktail petrol-bomb fire-bomb weaponry
Weapon	many	-	machineguns submachineguns submachine-guns firearms devices car-bombs dynamite-sticks explosive-devices dynamite-charges explosive-charges truck-bombs machetes knives revolvers shotguns handguns grenade-launchers molotov-cocktails projectiles
ArmedGroup	body	-	guerrilla squad column commando mafia death-squad hit-squad
ArmedGroup	many	-	squads commandos death-squads narcoterrorists narcotraffickers drug-traffickers hooded-men criminals bandits murderers killers assassins hitmen urban-guerrillas subversives hijackers
Person	one	-	assassin killer murderer kidnapper hijacker criminal bandit guerrilla-leader priest peasant congressman mayor archbishop labor-leader
Group	many	-	individuals persons unidentified-individuals peasants priests jesuits nuns policemen congressmen mayors
Place	one	-	pipeline powerline bank residence headquarters gas-station substation power-plant transformer tower pylon antenna power-line telephone-exchange railroad farmhouse supermarket ranch establishment branch premises plant mall shopping-mall booth telephone-booth pole dealership cafe bar cinema theater theatre kindergarten consulate synagogue monument statue installation property mansion parking-lot disco nightclub chapel cathedral convent
Place	many	-	pipelines powerlines banks residences gas-stations substations power-plants transformers towers pylons antennas power-lines telephone-exchanges railroads supermarkets ranches establishments branches restaurants hotels stations plants apartments malls booths telephone-booths poles cafes bars cinemas theaters theatres monuments statues installations properties mansions libraries offices shopping-malls
Place	one	-	garrison plantation plaza monastery kiosk railway-line
Place	many	-	garrisons dams warehouses depots plantations clinics police-stations police-posts
Vehicle	one	-	convoy motorcade plane airplane airliner boat bicycle limousine
Vehicle	many	-	convoys motorcades planes airplanes airliners boats
Event	one	-	shelling bombardment crossfire firefight murder killing execution beheading abduction rampage incursion mortar-attack rocket-attack
Event	many	-	murders executions abductions firefights bombardments incursions assassinations massacres
ArmedGroup	many	-	narcoterrorists paramilitaries mercenaries gangs cartels
PublicBody	many	-	lieutenants sergeants captains colonels patrols`;

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

/** lists/given-names.txt and lists/derived/english-given-names.txt, folded, a blank between two. */
export const GIVEN_NAMES = `aaron abbas abd abdallah abdel abdelaziz abdelhamid abdelkader abdelmalek abderrahmane abdi abdirahman abdolreza abdul abdulaziz abdulhamid abdulkadir abdullah abdullahi abdulmalik abdulrahman abdur abdurrahman abid abidin abu adel adem adil adnan afzal aftab agha ahmad ahmadou ahmed ahmet ajmal akbar akhtar akram aktham alaa alam aleksandr aleksei alexei ali alim aliyu amadou aman amar amer amin amina aminu amir amira amjad ammar anas anatoly andrei angela anis anwar arif arman arsalan asad asadullah asef ashraf asif asim aslam ata atef atif atiq atiqullah awad awais ayatollah ayesha ayman ayoub ayub azam azhar aziz azizullah badr badruddin bahram baitullah bakhtiar bakr barack baraa basel basem bashar bashir basim bassam benazir benjamin bilal boris boubacar burhan burhanuddin bushra cherif cheick dadullah dawood dawud daud dilawar djamel dmitri dmitry ebrahim ehsan ehsanullah ekrem elias emad emmanuel emre enver erdal esmail essam fadel fadi fahad fahd fahim faisal faiz faizullah fakhr farah farid faris farooq farouk faruq fatima fatou fawaz fawzi faysal fazal fazl fazlullah federica ferhat fethullah firas fouad fuad gamal ghassan ghazi ghulam goodluck gulab gul gulbuddin gulnara habib habibullah hadi hafiz hafsa haidar haider haibatullah haitham haji hakan hakim hakimullah halima hamad hamdan hamdi hamed hamid hamidullah hamza hani hanif haroon harun hasan hashim hassan hassane hatem haydar heba hekmat hekmatullah hikmat hisham houssem huda humam husain husam husayn husein huseyin hussain hussein ibrahim ibrahima idris igor ihab ihsan ikram ilham ilyas imad imam imran iqbal irfan isa iskandar ismael ismail ismat issa issam iyad jaafar jabbar jabir jafar jahangir jalal jalaluddin jamal jameel jamil jamila jan javad javed jawad joko juma kabir kamal kamran karim karwan kassem kemal khadija khair khalaf khaled khalid khalifa khalil khan khatab khurshid kofi laila latif layla leila leyla liaquat lina lotfi luay luqman lutfullah madiha mahamadou mahdi mahmood mahmoud mahmud maher majed majid malala malik malika mamadou manal mansoor mansour mansur manuel marwa marwan maryam masood masoud massoud masud maulana maulvi mawlawi mazen mehdi mehmet mehmood mehsud meles mevlut mikhail mirza mir mirwais moammar mohamad mohamed mohamedou mohammad mohammed mohamud mohsen mohsin moktar mokhtar mona moncef monzer mostafa mouaz moussa muammar mubarak mudassar mufti muhamad muhammad muhammadu muhammed muhsin mujahid mukhtar mullah mumtaz munir muna muqtada murad murat musa musab mushtaq mustafa muttaqi muzaffar nabil nabila nada nadeem nader nadia nadir naeem nafisa naim najib najibullah najm najwa namir narendra naser nasir nasreen nasrullah nasser nawaf nawaz nayef nazar nazir nicolas nidal nikolai nizar noor noorullah nouri nuh nur nuri nuruddin oleg omar omer oxana parvez parwez pervaiz pervez qadir qais qasem qasim qassem qayum rabia rachid raed rafi rafiq rafiullah raheel rahim rahimullah rahma rahman rahmatullah raja rajab rajiv ramadan ramazan rami ramzan ramzi rana rania rashad rashid rasul rauf raza recep reem reza riad riyad riyadh rizwan rouhollah ruhollah rustam saad saadi sabah saber sabir sabri sadiq saddam sadio saeed safi safwan sahar said saif saifullah sajid sajjad salah salahuddin salam saleem saleh salem salih salim salma salman sami samir samira sana sanaullah sardar sarfraz sarwar sayed sayf sayyed sergei sergey shafiq shah shahbaz shahid shaker shakil shakir shams shamsuddin sharif shaukat shaykh sheikh sher shinwari shoaib shukri siddiq sidi siraj sirajuddin sohail souad stanislav staffan sufyan suhail sulaiman suleiman sultan syed taha taher tahir taj tamer tamim tanveer tariq tarek tareq tawfiq tayeb tayyab tayyip thabit turki ubaid ubaidullah umar umaru umm usama usman usmanov uthman vitaly vladimir volodymyr wael wahab wahid waheed wakil waleed wali walid waliullah waqar wasim wazir yahya yakub yaqoob yaqub yasin yasir yasser yassin yevgeny younis younus yousaf yousef youssef yunus yuri yusuf zabihullah zahir zahid zahra zaid zakaria zaki zakir zalmay zarif zayd zeinab zia ziad zubair zulfiqar osama yitzhak yair shimon ehud ariel moshe avigdor naftali antonio carlos diego fernando jorge jose juan javier luis miguel pablo pedro raul rafael hugo ivan ernesto alberto alejandro andres emilio francois jean jacques laurent michel pierre philippe yves hans heiko helmut jurgen karl klaus olaf ursula wolfgang giuseppe giorgio matteo paolo silvio jens anders lars erik jin kim jong xi li wang zhang chen min aung thein htin ferdinand rodrigo benigno ban ki-moon nguyen aaren aarika abagael abagail abba abbe abbey abbi abbie abbot abbott abby abbye abe abel abelard abeu abey abie abigael abigail abigale abner abra abraham abrahan abram abramo abran ada adah adair adaline adam adamo adams adan adara adda addi addia addie addison addy ade adela adelaida adelaide adelbert adele adelheid adelice adelina adelind adeline adella adelle adena adey adham adi adiana adina adlai adler ado adolf adolph adolphe adolpho adolphus adora adore adoree adorne adrea adria adriaens adrian adriana adriane adrianna adrianne adriano adrien adriena adrienne aeriel aeriela aeriell afton agace agata agatha agathe aggi aggie aggy agna agnella agnes agnese agnesse agneta agnola agosto agretha aguie aguistin aguste agustin aharon aida aidan aigneis aila ailbert aile ailee aileen ailene ailey aili ailina ailis ailsun ailyn aime aimee aimil aindrea ainslee ainsley ainslie ajay akim aksel alain alaine alair alameda alan alana alanah aland alane alanna alano alanson alard alaric alasdair alastair alasteir alaster alayne alberik albert alberta albertina albertine albie albina albrecht alden aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alecia aleda aleece aleen alejandra alejandrina alejoa alena alene alessandra alessandro aleta alethea alex alexa alexander alexandr alexandra alexandre alexandrina alexandro alexandros alexi alexia alexina alexine alexio alexis alf alfi alfie alfons alfonse alfonso alford alfred alfreda alfredo alfy algernon alia alic alica alice alicea alicia alick alida alidia alie alika alikee alina aline alis alisa alisander alisha alison alissa alistair alister alisun alix aliza alla allan allard allayne alleen allegra allene alley alleyn alli allianora allie allin allina allis allison allissa allister allistir allix allsun allx ally allyce allyn allys allyson alma almeda almeria almeta almira almire aloin aloise aloisia alon alonso alonzo aloysia aloysius alphard alphonse alphonso alric alta althea aluin aluino alva alvan alvera alverta alvie alvin alvina alvinia alvira alvis alvy alwin alwyn alyce alyda alyosha alys alysa alyse alysia alyson alyss alyssa amabel amabelle amalea amalee amaleta amalia amalie amalita amalle amanda amandi amandie amandy amara amargo amata amberly amble ambros ambrose ambrosi ambrosio ambrosius ambur amby ame amelia amelie amelina ameline amelita amerigo amery ami amie amii amil amitie amity ammamaria amory amos amy amye ana anabal anabel anabella anabelle analiese analise anallese anallise anastasia anastasie anastassia anatol anatola anatole anatollo ancell andee andeee anderea anderson andi andie andonis andra andras andre andrea andreana andreas andree andrej andrew andrey andria andriana andriette andris andromache andros andrus andy anestassia anet anett anetta anette ange angel angele angeli angelia angelica angelico angelika angelina angeline angelique angelita angelle angelo angie angil angus angy ania anica anissa anita anitra anjanette anjela ann ann-marie anna anna-diana anna-diane anna-maria annabal annabel annabela annabell annabella annabelle annadiana annadiane annalee annaliese annalise annamaria annamarie anne anne-corinne anne-marie annecorinne anneliese annelise annemarie annetta annette anni annice annie annis annissa annmaria annmarie annnora annora anny ansel ansell anselm anselma ansley anson anstice anthe anthea anthia anthiathia anthony antin antoine antoinette anton antone antonella antonetta antoni antonia antonie antonietta antonin antonina antonino antonius antons antony any anya appolonia aprilette ara arabel arabela arabele arabella arabelle araldo arch archaimbaud archambault archer archibald archibaldo archibold archie archy arda ardath ardeen ardelia ardelis ardella ardelle arden ardene ardenia ardine ardis ardisj ardith ardra ardyce ardys ardyth arel aretha ari ariadne ariana aridatha arie ariela ariella arielle arin ario aristotle arlan arlana arlee arleen arlen arlena arlene arleta arlette arley arleyne arlie arliene arlin arlina arlinda arline arluene arly arlyn arlyne armand armando armin armstrong arnaldo arne arney arni arnie arnold arnoldo arnuad arny aron arri arron artair arte artemas artemis artemus arther arthur artie artur arturo artus arty arv arvie arvin arvy aryn asa ase ashbey ashby ashely asher ashia ashien ashil ashla ashlan ashlee ashleigh ashlen ashley ashli ashlie ashlin ashly ashton astra astrid astrix atalanta athena athene atlanta atlante aube auberon aubert auberta aubine aubree aubrette aubrey aubrie aubry audi audie audra audre audrey audrie audry audrye audy augie augusta auguste augustin augustina augustine augusto augustus augy aundrea aura aurea aurel aurelea aurelia aurelie auria aurie aurilia aurlie auroora aurore aurthur austen austina austine ava ave aveline averell averil averill avery averyl avictor avie avis aviva avivah avram avril avrit avrom axe axel aylmar aylmer aymer ayn bab babara babb babbette babbie babette babita babs bail bailey bailie baillie baily baird bald balduin baldwin bale bambi bambie bamby bancroft banky barb barbabas barbabra barbara barbara-anne barbaraanne barbe barbee barbette barbey barbi barbie barbra barby barclay bard barde barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny barr barret barrett barri barrie barris barron barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet bartlett bartolemo bartolomeo barton bartram barty bary baryram basia basil basile basilio basilius bastian bastien bat batholomew bathsheba batsheva baudoin bax baxie baxter baxy bayard bea beale bealle bear bearnard beatrice beatrisa beatrix beatriz beau beaufort beauregard bebe becca beck becka becki beckie becky bee beilul beitris bekki bel belia belicia belinda belita bell bella bellanca belle bellina beltran belva belvia ben bendick bendicty bendite bendix benedetta benedetto benedick benedict benedicta benedicto benedikt benedikta benetta bengt beniamino benita benito benjamen benji benjie benjy benn bennett benni bennie benny benoit benoite benson bent bentlee bentley benton benyamin ber berenice beret berget berk berke berkeley berkie berkley berkly berky bern berna bernadene bernadette bernadina bernadine bernard bernardina bernardine bernardo bernarr berne bernelle bernete bernetta bernette bernhard berni bernice bernie bernita berny berri berrie berry bert berta berte bertha berthe berti bertie bertina bertine berton bertram bertrand bertrando berty beryl beryle bess bessie bessy beth bethanne bethany bethena bethina betsey betsy betta bette bette-ann betteann betteanne betti bettina bettine betty bettye beulah bev bevan beverie beverlee beverley beverlie beverly bevin bevon bevvy bianca bianka bibbie bibby bibbye bibi biddie biddy bidget bil bili billi billie billy billye bing bink binky binni binnie binny birch bird birdie birgit birgitta birk biron bjorn blaine blair blaire blake blakelee blakeley blanca blanch blancha blanche blane blayne blinni blinnie blinny bliss blisse blithe blondell blondelle blondie blondy blythe bob bobbe bobbee bobbette bobbi bobbie bobby bobbye bobette bobina bobine bobinette bogart bogey boigie bond bondie bondon bondy bone boniface bonita bonnee bonni bonnibelle bonnie bonny boone boonie boony boot boote booth boothe bord borden bordie bordy borg bourke bowie boyce boycey boycie boyd brad bradan brade braden bradford bradley bradly bradney brady bram bran brana brand brandais brande brandea branden brander brandi brandice brandie brandise brandon brandtr brandy brandyn brannon brant brantley breanne brear bree breena bren brena brenda brendan brenden brendin brendis brendon brenn brenna brennan brennen brent bret brett brew brewer brewster bria brian briana brianna brianne briano briant brice bride bridget bridgette bridie brien brier brietta brig brigg briggs brigham brigid brigida brigit brigitta brigitte brina briney brinn brinna briny brion brit brita britney britni britt britta brittan brittaney brittani brittany britte britteny brittne brittney brittni brnaba brnaby brock brockie brocky brod broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brook brooke brooks brose bruce brucie bruis brunhilda brunhilde bruno bryan bryana bryant bryanty bryce bryn bryna brynn brynna brynne bryon buckie bucky budd buddie buddy buffy buiron bunni bunnie bunny burch burg burgess burk burke burl burlie burnaby burnard burr burt burtie burton burty butch byram byran byrann byrle byrom byron cacilia cacilie cad caddric caesar cahra cairistiona caitlin caitrin cal caldwell cale caleb calhoun calida calla callean calley calli callida callie cally calv calvin calypso cam camala camel camella camellia cameron camey cami camila camile camilla camille cammi cammie cammy candace candi candice candida candide candie candis candra caprice car cara caralie carce care caren carena caresa caressa caresse carey cari caria carie caril carilyn carin carina carine cariotta carissa carita caritta carl carla carlee carleen carlen carlene carleton carley carlie carlin carlina carline carling carlita carlo carlota carlotta carly carlye carlyle carlyn carlynn carlynne carma carmel carmela carmelia carmelina carmelita carmella carmelle carmen carmencita carmina carmine carmita carmon carney carny caro carol carol-jean carola carolan carolann carole carolee carolin carolina caroline caroljean carolus carolyn carolyne carolynn caron carr carree carri carrie carrissa carrol carroll carry cart carter carver cary caryl caryn casandra casar case casey cash casi casie caspar casper cass cassandra cassandre cassandry cassaundra cassey cassi cassie cassius cassondra cassy catarina cate caterina catha catharina catharine cathe cathee catherin catherina catherine cathi cathie cathleen cathlene cathrin cathrine cathryn cathy cathyleen cati catie catina catlaina catlee catlin catrina catriona caty caye cayla caz cazzie cchaddie cece cecelia cecil cecile ceciley cecilia cecilio cecilius cecilla cecily ced cedric ceil cele celene celesta celeste celestia celestina celestine celestyn celestyna celia celie celina celinda celine celinka celisse celka celle cello cesar cesare cesaro cesya chadd chaddie chaddy chadwick chaim chalmers chan chance chancey chanda chandal chandler chandra chane channa chantal chantalle charil charin chariot charis charissa charisse charita charla charlean charleen charlena charlene charles charley charlie charline charlot charlotta charlton charmain charmaine charmane charmian charmine charmion charo charyl chas chastity chaunce chauncey che chelsae chelsea chelsey chelsie chelsy cher chere cherey cheri cherianne cherice cherida cherie cherilyn cherilynn cherin cherise cherish cherlyn cherri cherrita cherry chery cherye cheryl ches cheslie chester cheston chet chev chevalier chevy chiarra chic chick chickie chicky chico chilton chip chiquia chiquita chlo chloe chloette chloris chris chrisse chrissie chrissy christa christabel christabella christal christalle christan christean christel christen christi christiana christiane christiano christie christin christina christine christoffer christoforo christoper christoph christophe christopher christophorus christos christy christye christyna chrisy chrotoem chrysa chrysler chrystal chryste chrystel chucho cicely cicily ciel cilka cinda cindee cindelyn cinderella cindi cindie cindra cindy cinnamon cirillo cirilo ciro cissiee cissy claiborn claiborne clair claire clara clarabelle clarance clare clarence claresta clareta claretta clarette clarey clari claribel clarice clarie clarinda clarine clarissa clarisse clarita clark clarke clary claude claudell claudelle claudetta claudette claudia claudian claudianus claudie claudina claudine claudio claudius claus clay clayborn clayborne claybourne clayson clayton clea cleavland clem clemence clemens clement clemente clementia clementina clementine clementius clemmie clemmy cleo cleon cleopatra clerc clerissa cletis cletus cleve cleveland clevey clevie clifford clim clint clio clive clo cloe cloris clotilda clovis cly clyde clyve clywd cob cobb cobbie cobby codee codi codie cody cointon colan colas colby cole coleen coleman colene colet coletta colette colin colleen collen collete collette collie collin colline colly colman colver con conan conant concettina conchita concordia conn conney conni connie connor conny conrad conrade conrado conroy consalve consolata constance constancia constancy constanta constantia constantin constantina constantine constantino consuela consuelo conway cookie coop cooper cora corabel corabella corabelle coral coralie coraline coralyn corbet corbett corbie corbin corby cord cordelia cordelie cordell cordey cordi cordie cordula cordy coreen corella corenda corene coretta corette corey cori corie corilla corina corine corinna corinne coriss corissa corliss corly cornall cornela cornelia cornelius cornell cornelle corney cornie corny correna correy corri corrianne corrie corrina corrine corrinne corry cort cortie cortney corty cory cos cosetta cosette cosimo cosme cosmo costa costanza courtenay courtnay courtney cozmo craggie craggy craig crawford creigh creight creighton crichton crin cris crissie crissy crista cristabel cristal cristen cristi cristian cristiano cristie cristin cristina cristine cristionna cristobal cristy crosby cross crysta crystie cthrine cull cullan cullen culley cullie cullin cully culver curcio curr curran currey currie curry curt curtice curtis cyb cybil cybill cymbre cynde cyndi cyndia cyndie cyndy cynthea cynthia cynthie cynthy cyril cyrill cyrille cyrillus cyrus dacey dacia dacie dacy dael daffi daffie daffy dag dagmar dagny dahlia daile daisey daisi daisie dal dalenna dalia dalila dalis dall dalli dallis dallon daloris dalston dalt dalton damara damaris dame damian damiano damien damita damon dan dana dane danell danella danette dani dania danica danice danie daniel daniela daniele daniella danielle danika danila danit danita danna dannel danni dannie danny dannye dante danya danyelle danyette daphene daphna daphne dar dara darb darbee darbie darby darcee darcey darci darcie darcy darda dare dareen darell darelle daren dari daria darice darill darin dario darius darla darleen darlene darline darlleen darn darnall darnell daron darrel darrell darrelle darren darrick darrin darryl darsey darsie darwin darya daryl daryle daryn dasha dasi dasie dasya datha daune dav dave daveen daven daveta davey david davida davidde davide davidson davie davin davina davine davis davita davon davy dawna dayle dayna ddene deana deane deanna deanne deb debbi debbie debby debee debera debi debor debora deborah debra decca deck dede dedie dedra dee deeann deeanne deedee deena deerdre deeyn dehlia deidre deina deirdre del dela delainey delaney delano delbert delcina delcine delia delila delilah delinda dell della delly delmar delmer delmor delmore delora delores deloria deloris delphine delphinia demeter demetra demetre demetri demetria demetris demetrius demott den dena dene deni denice denis denise denna dennet denney denni dennie dennis dennison denny denver deny denys denyse deonne der derby derek derick derk dermot derrek derrick derrik derril derron derry derward derwin des desdemona desi desirae desiree desiri desmond desmund dev deva devan devi devin devina devinne devland devlen devlin devon devondra devonna devonne devora devy dew dewain dewey dewie dewitt dex dexter diahann dian diana diandra diane diane-marie dianemarie diann dianna dianne diannne diarmid dickie dicky didi dido diena dierdre dieter dietrich dilan dill dillie dillon dilly dimitri dimitry dina dinah dinnie dinny dino dion dione dionis dionisio dionne dionysus dirk dita dix dixie dniren dode dodi dodie dody doe dolf doll dolley dolli dollie dolores dolorita doloritas dolph dom domenic domenico domeniga dominga domingo domini dominic dominick dominik dominique don dona donal donall donalt donaugh donavon donella donelle donetta donia donica donielle donn donna donnamarie donnell donni donnie donny donovan dora doralia doralin doralyn doralynn doralynne dore doreen dorelia dorella dorelle dorena dorene doretta dorette dorey dori doria dorian dorice dorie dorine doris dorisa dorise dorita doro dorolice dorolisa dorotea doroteya dorothea dorothee dorothy dorree dorri dorrie dorris dorry dorthea dorthy dory dosi dot doti dotti dottie dotty doug dougie douglass dougy dov doy doyle drake dre dreddy dredi drona dru druci drucie drucill drucy drud drugi drusi drusie drusilla drusy duane dud dudley duff duffie duffy dugald dukey dukie duky dulce dulcea dulci dulcia dulciana dulcie dulcine dulcinea dulcy dulsea dun dunc duncan dunn dunstan dur durand durant durante durward dusty dwain dwayne dwight dyan dyana dyane dyann dyanna dyanne dylan dyna dynah eachelle eada eadie eadith eadmund eal ealasaid eamon earle earlie eartha earvin easter eba ebba eben ebeneser ebenezer eberhard eberto ebonee ebony eda edan edd eddi eddie eddy ede edee edeline eden edgar edgard edgardo edi edie edik edin edita edith editha edithe ediva edlin edmon edmund edna edouard edsel eduard eduardo eduino edvard edward edwin edwina edy edyth edythe effie efrem efren egan egbert egon egor eileen eilis eimile eirena ekaterina elaina elaine elana elane elayne elbert elberta elbertina elbertine elden eldin eldon eldredge eldridge eleanor eleanora eleanore electra eleen elena elene eleni elenore eleonora eleonore elfie elfreda elfrida elfrieda elga eli elia elianora elianore elicia elie elihu elijah elinor elinore eliot elisa elisabet elisabeth elisabetta elise elisha elissa elita eliza elizabet elizabeth elka elke ella elladine ellary elle ellen ellene ellerey ellery ellette elli ellie elliot elliott ellis ellissa ellswerth ellsworth ellwood elly ellyn ellynn elmer elmira elmo elmore elna elnar elnora elnore eloisa eloise elonore elora elroy elsa elsbeth else elset elsey elsi elsie elsinore elspeth elston elsworth elsy elton elva elvera elvin elvina elvira elvis elvyn elwin elwira elwood elwyn ely elyn elyse elysee elysha elysia elyssa ema emalee emalia emanuel emanuele emelda emelen emelia emelina emeline emelita emelyne emera emerson emery emile emilee emili emilia emilie emiline emily emlen emlyn emlynn emlynne emma emmalee emmaline emmalyn emmalynn emmalynne emmeline emmerich emmery emmet emmett emmey emmi emmie emmit emmott emmy emmye emogene emory emyle emylee engelbert englebert engracia enid ennis enoch enos enrica enrichetta enrico enrika enrique enriqueta eolanda eolande ephraim ephrayim ephrem eran erasmus erastus erda erek erena erhard erhart eric erica erich ericha erick ericka erie erika erin erina erinn erinna erl erma ermanno ermengarde ermentrude ermin ermina erminia erminie erna ernaline ernest ernesta ernestine ernestus ernie ernst erny errick errol erroll erskine ertha erv ervin erwin eryn esdras esma esmaria esme esmeralda esra essa essie essy esta esteban estel estele estell estella estelle ester estevan esther estrella estrellita etan ethan ethe ethel ethelbert ethelda ethelin ethelind etheline ethelred ethelyn ethyl etienne etta etti ettie ettore etty eudora euell eugen eugenia eugenie eugenio eugenius eugine eula eulalie eunice euphemia eustace eustacia eva evaleen evan evangelia evangelin evangelina evangeline evania evanne eveleen evelin evelina eveline evelyn even everard evered everett evey evie evin evita evonne evvie evvy evy evyn ewan eward ewart ewell ewen eyde eydie ezechiel ezekiel ezequiel eziechiele ezmeralda ezra ezri fabe faber fabian fabiano fabien fabio fae faina fair fairfax fairleigh fairlie falito falkner fallon fan fanchette fanchon fancie fancy fanechka fania fanni fannie fanny fanya far fara farand farica farlay farlee farleigh farley farlie farly farr farra farrah farrand farrel farrell farris faulkner faun faunie faustina faustine fawn fawne fawnia fax fay faydra faye fayette fayina fayre fayth faythe federico fedora fee felecia felic felicdad felice felicia felicio felicity felicle felike feliks felipa felipe felisha felita felix feliza felizio fenelia feodor feodora ferd ferdie ferdinanda ferdinande ferdy fergus ferguson fern fernanda fernande fernandina ferne ferrel ferrell ferris fey fiann fianna fidel fidela fidelia fidelio fidelity fidole fielding fields fifi fifine filbert filberte filberto filia filide filip filippa filippo filmer filmore fin fina findlay findley finlay finley finn fiona fionna fionnula fiorenze fitz fitzgerald flem fleming flemming fletch fletcher fleur fleurette flin flinn flint flo flor flora florance flore florella florencia florentia florenza florette flori floria florian florida florie florina florinda floris florri florrie florry flory flossi flossie flossy floyd flss flynn fons fonsie fonz fonzie forbes forester forrest forrester forster foss foster fowler fran francene frances francesca francesco franchot francine francis francisca francisco franciska franciskus francklin francklyn francoise francyne frank frankie franklin franklyn franky franni frannie franny frans fransisco frants franz franzen frasco fraser frasier frasquito frayda fraze frazer frazier fred freda freddi freddie freddy fredek fredelia frederic frederica frederich frederick fredericka frederico frederigo frederik frederique fredi fredia fredra fredric fredrick fredrika free freedman freeland freeman freemon freida fremont frieda friederike friedrich friedrick fritz fulton fulvia gabbey gabbi gabbie gabby gabe gabey gabi gabie gabriel gabriela gabriele gabriell gabriella gabrielle gabriellia gabriello gabrila gaby gae gael gaelan gage gail gaile gal gale galen galina gallagher gallard galvan galven galvin gamaliel gan gannie gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield garik garland garner garnet garnette garold garrard garrek garret garreth garrett garrick garrik garrot garrott garry garth garv garvey garvin garvy garwin garwood gaspar gaspard gasparo gasper gaston gates gaultiero gauthier gav gavan gaven gavin gavra gavrielle gawain gawen gay gaye gayel gayelord gayla gayle gayleen gaylene gayler gaylor gaylord gaynor gearalt gearard gelya gena geneva genevieve genevra genia genna genni gennie gennifer genny geno genovera genvieve geoff geoffrey geoffry georas geordie georg george georgeanna georgeanne georgena georges georgeta georgetta georgette georgi georgiana georgianna georgianne georgie georgina georgine georgy gerald geralda geraldine gerard gerardo gerda gerek gerhard gerhardine gerhardt geri gerianna gerianne gerick gerik gerladina germain germaine germana germayne gerome gerrard gerri gerrie gerrilee gerry gert gerta gerti gertie gertrud gertruda gertrude gertrudis gerty gery gherardo giacinta giacobo giacomo giacopo gian giana gianina gianna gianni giavani gib gibb gibbie gibby gideon giff giffard giffer giffie gifford giffy gigi gil gilbert gilberta gilberte gilbertina gilbertine gilberto gilburt gilda gilemette giles gill gillan gilles gilli gillian gillie gilligan gilly gina ginelle ginevra ginni ginnie ginnifer ginny gino giordano giorgi giorgia giovanna giovanni gipsy giralda giraldo giraud gisela giselbert gisele gisella giselle giuditta giulia giulietta giulio giustina giustino giusto gizela glad gladi gladys gleda glenda glenden glendon glenine glenn glenna glennie glennis glori gloria gloriana gloriane glory glyn glynda glynis glynn glynnis gnni godard godart goddard goddart godfree godfrey godfry godiva godwin golda goldarina goldi goldia goldie goldina goldy gonzales gonzalo goober goran goraud gordan gorden gordie gordon gordy gothart gottfried gracia gracie gradeigh gradey grady graehme graeme graham graig gram gran grange granger grannie granny grant grantham granthem grantley granville grata gratia gratiana gray grayce grazia greer greg gregg greggory gregoire gregoor gregor gregorio gregorius gregory grenville greta gretal gretchen grete gretel grethel gretna gretta grier griff griffie griffin griffith griffy gris griselda grissel griswold griz grove grover gualterio guendolen guenevere guenna guglielma guglielmo gui guido guilbert guillaume guillema guillemette guillermo guinevere guinna gunar gunilla gunner guntar gunter gunther gus gusella guss gussi gussie gussy gusta gustaf gustav gustave gustavo gustavus gusti gustie gusty guthrey guthrie guthry gwen gwendolen gwendolin gwendolyn gweneth gwenette gwenneth gwenni gwennie gwenny gwenora gwenore gwyn gwyneth gwynne gypsy had hadlee hadleigh hadley hadria hadrian hagan hagen hailee hailey haily hakeem hal hale haleigh halette haley hali halie halimeda hall halley halli hallie hallsy hally halsey halsy hamel hamil hamish hamlen hamlin hammad hamnet hana hanan hank hanna hannah hanni hannie hannis hanny hansiain hanson harald harbert harcourt hardy harlan harland harlen harlene harley harli harlie harlin harman harmon harmonia harmonie harmony harold haroun harp harper harri harrie harriet harriett harrietta harriette harriot harriott harris harrison harry hart hartley hartwell harv harvey harwell harwilll hasheem haskel haskell haslett hastie hastings hasty hatti hattie hatty hayden haydon hayes hayley hayward haywood hayyim haze hazel hazlett heall heath hebert hector heda hedda heddi heddie hedi hedvig hedvige hedwig hedwiga hedy heida heidi heidie heindrick heinrick heinrik helaina helaine helen helen-elizabeth helena helene helenka helga helge helli heloise helsa helyn henderson hendrick hendrik hendrika henka henri henrie henrieta henrietta henriette henrik henry henryetta hephzibah herb herbert herbie herby herc hercule hercules herculie heriberto herman hermann hermia hermie hermina hermine herminia hermione hermon hermy hernando herold herrick hersch herschel hersh hershel herta hertha herve hervey hester hesther hestia hetti hettie hetty hew hewe hewet hewett hewie hewitt heywood hieronymus hilario hilarius hilary hilda hildagard hildagarde hilde hildegaard hildegarde hildy hillard hillary hillel hillery hilliard hilliary hillie hillier hilly hillyer hilton hinda hinze hiram hirsch hobard hobart hobey hobie hodge hoebart hogan holden holli hollie hollis holly holly-anne hollyanne holmes holt homer homere homerus honor honoria horace horacio horatia horatio horatius horst hort horten hortense hortensia horton howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugues hulda humbert humberto humfrey humfrid humfried humphrey hunfredo hunt hunter huntington huntlee huntley hurlee hurleigh hurley hyacinth hyacintha hyacinthe hyacinthia hyacinthie hyatt hyman hymie hynda iago iain ian ianthe ibbie ibby ichabod ida idalia idalina idaline idell idelle idette iggie iggy ignace ignacio ignacius ignatius ignaz ignazio ike ikey ilaire ilario ileana ileane ilene ilise ilka illa ilsa ilse ilysa ilyse ilyssa imelda immanuel imogen imogene imojean ina indira ines inesita inessa inez inga ingaberg ingaborg ingamar ingar inge ingeberg ingeborg ingelbert ingemar inger inglebert inglis ingmar ingra ingram ingrid ingrim ingunna inigo inna inness innis iolande iolanthe iona iorgo iorgos iormina iosep ira irena irene irina iris irita irma irv irvin irvine irwin irwinn isaac isaak isabel isabelita isabella isabelle isac isacco isador isadora isadore isahella isaiah isak iseabal isiahi isidor isidora isidore isidoro isidro isis isobel issi issiah issie issy itch ivar ive iver ives ivett ivette ivie ivonne ivor izaak izabel izak izzy jabez jacenta jacinda jacinta jacintha jacinthe jack jackelyn jacki jackie jacklin jacklyn jackquelin jackqueline jacky jaclin jaclyn jacob jacobo jacquelin jacqueline jacquelyn jacquelynn jacquenetta jacquenette jacquetta jacquette jacqui jacquie jacynth jada jae jaime jaimie jaine jake jakie jakob jamaal james jameson jamesy jamey jami jamie jamill jamima jamison jammal jammie jana janaya janaye jandy jane janean janeczka janeen janek janel janela janella janelle janene janenna janessa janet janeta janetta janette janeva janey jania janice janie janifer janina janine janis janith janka janna jannel jannelle janos janot jany jaquelin jaquelyn jaquenetta jaquenette jaquith jarad jard jareb jared jarib jarid jarrad jarred jarret jarrett jarrid jarrod jarvis jase jasen jasmin jasmina jasmine jason jasper jasun jay jaye jayme jaymee jaymie jayne jaynell jayson jazmin jdavie jeana jeane jeanelle jeanette jeanie jeanine jeanna jeanne jeannette jeannie jeannine jecho jed jedd jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehanna jehu jelene jemie jemima jemimah jemmie jemmy jen jena jenda jenelle jeni jenica jeniece jenifer jeniffer jenilee jenine jenn jenna jennee jennette jenni jennica jennie jennifer jennilee jennine jenny jeno jephthah jerad jerald jeralee jeramey jeramie jere jereme jeremiah jeremias jeremie jeremy jeri jermain jermaine jermayne jerome jeromy jerri jerrie jerrilee jerrilyn jerrine jerrold jerrome jerry jerrylee jervis jess jessa jessalin jessalyn jessamine jessamyn jesse jessee jesselyn jessey jessi jessica jessie jessika jessy jesus jeth jethro jewel jewell jewelle jill jillana jillane jillayne jilleen jillene jilli jillian jillie jilly jim jimmie jimmy jinny jo-ann jo-anne joachim joan joana joane joanie joann joanna joanne joannes joaquin job jobey jobi jobie jobina joby jobye jobyna jocelin joceline jocelyn jocelyne jock jocko jodee jodi jodie jody joe joeann joel joela joelie joell joella joelle joellen joelly joellyn joelynn joete joey johan johann johanna johannah johannes john johna johnath johnathan johnathon johnette johnna johnnie johnny johny joice jojo jolee joleen jolene joletta joli jolie joline joly jolyn jolynn jon jonah jonas jonathan jonathon jone jonell joni jonie jonis jordain jordana jordanna jordon jorey jorgan jori jorie jorrie jorry jory joscelin josee josefa josefina joseito joseph josepha josephina josephine josey josh joshia joshua joshuah josi josiah josias josie josselyn josy jourdain jourdan joya joyan joyann joyce joycelin joye jozef jsandye juana juanita jud judah judas judd jude judi judie judith juditha judon judy judye juieta jule julee jules juli julia julian juliana juliane juliann julianna julianne julie julienne juliet julieta julietta juliette julina juline julio julissa julita julius junette junia junie junina justen justin justina justine justinian justinn justino justis justus jyoti kacey kacie kacy kaela kahaleel kahlil kai kaia kaila kaile kailey kain kaine kaiser kaitlin kaitlyn kaitlynn kaja kakalina kala kale kaleb kaleena kali kalie kalil kalila kalina kalinda kalindi kalle kalli kally kalvin kameko kamila kamilah kamillah kandace kandy kane kania kanya kara kara-lynn karalee karalynn kare karee kareem karel karen karena kari karia karie karil karilynn karin karina karine kariotta karisa karissa karita karla karlan karlee karleen karlen karlene karlens karlie karlik karlis karlotta karlotte karly karlyn karmen karna karney karol karola karole karolina karoline karoly karon karrah karrie karry kary karyl karylin karyn kasey kaspar kasper kass kassandra kassey kassi kassia kassie kat kata katalin kate katee katerina katerine katey kath katha katharina katharine katharyn kathe katherina katherine katheryn kathi kathie kathleen kathlin kathrine kathryn kathryne kathy kathye kati katie katina katine katinka katleen katlin katrina katrine katrinka katti kattie katuscha katusha katy katya kay kaycee kaye kayla kayle kaylee kayley kaylil kaylyn kayne kean keane kearney keary keefe keefer keelby keeley keelia keely keen keenan keene keir keith kelbee kelby kelcey kelci kelcie kelcy kele kelila kellby kellen kelley kelli kellia kellie kellina kellsie kelly kellyann kelsey kelsi kelsy kelvin kelwin ken kendal kendall kendell kendra kendre kendrick kendricks kenn kenna kennan kennedy kenneth kennett kennie kennith kenny kenon kent kenton kenyon ker kerby keri keriann kerianne kerk kermie kermit kermy kerr kerri kerrie kerrill kerrin kerstin kerwin kerwinn kesley keslie kessia kessiah ketti kettie ketty kev kevan keven kevin kevina kevon kevyn kiah kial kiel kiele kienan kiersten kikelia kile kiley kilian killian killie killy kimball kimbell kimberlee kimberley kimberli kimberly kimberlyn kimble kimbra kimmi kimmie kimmy kin kincaid kingsley kingsly kingston kinna kinnie kinny kinsley kip kipp kippar kipper kippie kippy kira kirbee kirbie kirby kiri kirk kirsten kirsteni kirsti kirstin kirstyn kissee kissiah kissie kit kitti kittie kitty kizzee kizzie klara klarika klarrisa klemens klement kleon kliment knox koenraad konrad konstance konstantin konstantine konstanze koo kora koral koralle kordula kore korella koren koressa korey kori korie korney korrie korry kort kory kris krisha krishna krishnah krispin krissie krissy krista kristal kristan kriste kristel kristen kristi kristian kristien kristin kristina kristine kristo kristofer kristoffer kristofor kristoforo kristopher kristos kristy kristyn krysta krystal krystalle krystle krystyna kurt kurtis kyla kyle kylen kylie kylila kylynn kym kynthia kyrstin lacee lacey lacie lacy ladonna laetitia laina lainey laird lalo lamar lambert lammond lamond lamont lana lanae lance lancelot land lanette laney langsdon langston lani lanie lanita lanna lanni lannie lanny lara laraine lari larina larine larisa larissa lark larry laryssa latashia latia latisha latrena latrina laughton launce laura lauraine laural lauralee laure lauree laureen laurel laurella lauren laurena laurence laurene laurens lauretta laurette lauri laurianne laurice laurie lauritz lauryn lavena laverna laverne lavina lavinia lavinie lawry lawton lay layne layney layton lazar lazare lazaro lazarus lea leah leandra leann leanna leanor leanora lebbie leda leeann leeanne leela leelah leeland leena leesa leese lefty legra leia leicester leif leigh leigha leighton leilah leisha lek lela lelah leland lelia lem lemar lemmie lemmy lemuel lena lenard lenci lenee lenette lenka lenna lennard lennie lenora lenore leo leodora leoine leola leoline leona leonanie leonard leonardo leone leonelle leonerd leonhard leonid leonidas leonie leonora leonore leontine leontyne leopold leora leroi leroy les leshia lesley lesli leslie lesly lester lesya leta lethia leticia letisha letitia letizia letta letti lettie letty leupold lev levey levi levin levon levy lew lewes lewie lewiss lexi lexie lexine lexis lexy lezley lezlie lia liam lian liana liane lianna lianne lib libbey libbi libbie libby licha lida lidia lief liesa lil lila lilah lilas lilia lilian liliane lilias lilith lilla lilli lillian lillis lilllie lilly lilyan lin linc lind linda lindi lindie lindon lindsay lindsey lindsy lindy linea linell linet linette link linn linnea linnell linnet linnie linoel linus linzy lion lionel lionello lira lisa lisabeth lisbeth lise lisetta lisette lisha lishe lisle lissa lissi lissie lissy lita liuka liv liva livia livvie livvy livvyy livy liz liza lizabeth lizbeth lizette lizzie lizzy llewellyn lloyd llywellyn lock locke lockwood lodovico loella logan lois loise lola loleta lolita lolly lombard lon lona lonee loni lonna lonnard lonni lonnie lonny lora lorain loraine loralee loralie loralyn lorant loree loreen lorelei lorelle loren lorena lorene lorens lorenza lorenzo loretta lorette lori loria lorianna lorianne lorie lorilee lorilyn lorin lorinda lorine lorita lorna lorne lorraine lorrayne lorri lorrie lorrin lorry lory lothaire lothario lotta lotte lotti lottie lotty lou louella louie louis louisa louise louisette loutitia lovell lowe lowell lowrance loy loydie luca lucais lucas luce lucho luci lucia lucian luciana luciano lucias lucie lucien lucienne lucila lucilia lucille lucina lucinda lucine lucio lucita lucius lucretia lucy ludovico ludovika ludvig ludwig luella luelle luigi luisa luise lukas luke lula lulita lulu lura lurette lurleen lurlene lurline lusa lutero luther luz lyda lydia lydie lydon lyell lyle lyman lyn lynda lynde lyndel lyndell lyndsay lyndsey lyndsie lyndy lynea lynelle lynett lynette lynn lynna lynne lynnea lynnell lynnelle lynnet lynnett lynnette lynsey lyon lyssa mab mabel mabelle mable mac mace mack mackenzie mada madalena madalyn maddalena maddi maddie maddy madel madelaine madeleine madelena madelene madelin madelina madeline madella madelle madelon madelyn madge madlen madlin madonna mady mae maegan mag magda magdaia magdalen magdalena magdalene maggee maggi maggie maggy magnum mahala mahalia maia maible maiga maighdiln mair maire maisey maisie maison maitilde maje mal mala malachi malanie malchy malcolm malena malia malina malinda malinde malissa malissia mallissa mallorie mallory malorie malory malva malvin malvina malynda mame mamie manda mandel mandi mandie mandy manfred mannie manny mano manolo manon manya mar mara marabel marc marcel marcela marcelia marcella marcelle marcellina marcelline marcello marcellus marcelo marchall marchelle marci marcia marcie marcile marcille marco marcos marcus marcy mareah maren marena maressa marga margalit margalo margaret margareta margarete margaretha margarethe margaretta margarette margarita margaux marge margeaux margery marget margette margi margie margit margo margot margret marguerite margy mari maria mariam marian mariana mariann marianna marianne maribel maribelle maribeth marice maridel marie marie-ann marie-jeanne marieann mariejeanne mariel mariele marielle mariellen marietta mariette marigold marijn marijo marika marilee marilin marillin marilyn marin marina marinna mario marion mariquilla maris marisa mariska marissa marita maritsa marius mariya marj marja marje marji marjie marjorie marjory marjy marketa markos markus marla marlane marleah marlee marleen marlena marlene marley marlie marlin marline marlo marlon marlow marlowe marlyn marmaduke marna marne marney marni marnia marnie marquita marrilee marris marrissa marsh marsha marsiella mart marta martainn martelle marten martguerita martha marthe marthena marti martica martie martin martina martino martita marty martyn martynne marv marve marven marvin marwin marya maryann maryanna maryanne marybelle marybeth maryellen maryjane maryjo maryl marylee marylin marylinda marylou marylynne maryrose marys marysa masha mason massimiliano massimo mata matelda mateo mathe mathew mathian mathias mathilda mathilde matias matilda matilde matt matthaeus mattheus matthew matthias matthieu matthiew matthus matti mattias mattie matty maud maude maudie maura maure maureen maureene maurene maurice mauricio maurie maurine maurise maurita maurits maurizia maurizio maury mavis mavra max maxi maxie maxim maximilian maximilianus maximilien maximo maxine maxwell maxy maybelle maye mayer maynard mayne maynord mead meade meagan meaghan meara mechelle meg megan megen meggi meggie meggy meghan meghann mehetabel mei meier meir mel mela melamie melania melanie melantha melany melba melesa melessa melicent melina melinda melinde melisa melisande melisandra melisenda melisent melissa melisse melita melitta mella melli mellicent mellie mellisa mellisent melloney melly melodee melodie melody melonie melony melosa melva melvin melvyn menard mendel mendie mendy mercedes merci mercie mercy meredeth meredith meredithe merell meridel meridith meriel merilee merill merilyn meris merissa merl merla merle merlina merline merna merola merralee merrel merrick merridie merrie merrielle merrile merrilee merrili merrill merrily merry mersey merv mervin merwin merwyn meryl meta meyer mia mic micaela micah michael michaela michaelina michaeline michaella michail michal michale micheal micheil michele michelina micheline michell michelle mick mickey micki mickie micky midge mignon mignonne miguela miguelita mikael mikaela mike mikel mikey mikkel mikol mil mildred mildrid mile milena milicent milissent milka mill millard miller milli millicent millie millisent milly milo milt miltie milton milty milzie mimi mina minda mindy miner minerva minetta minette minna minnaminnie minne minni minnie minnnie minny minor minta miof miquela mira mirabel mirabella mirabelle miran miranda mireielle mireille mirella mirelle miriam mirilla mirna mischa misha missie missy misti misty mitch mitchael mitchel mitchell mitzi modesta modestia modestine modesty moe mohandas mohandis moina moira moise moises moishe moll mollee molli mollie molly mommy monah monica monika monique monro monroe montague monte montgomery monti monty moore mora mord mordecai mordy moreen morena morey morgan morgana morganica morganne morgen morgun moria morie morissa moritz morlee morley morly morna morrie morris morry morse mort morten mortie mortimer morton morty mose moselle moses moyna moyra mozelle mozes muffin mufi mufinella muire munmro munroe murdoch murdock mureil murial muriel murielle murray murry murvyn myca mycah mychal myer myles mylo myra myrah myranda myriam myrilla myrle myrlene myrna myron myrta myrtia myrtice myrtie myrtle myrvyn myrwyn nadean nadeen nadine nadiya nady nadya nahum nalani nan nananne nance nancee nancey nanci nancie nancy nanete nanette nani nanice nanine nannette nanni nannie nanny nanon naoma naomi nap napoleon nappie nappy nara nari nariko nat nata natal natala natale natalee natalie natalina nataline natalya nataniel natasha natassia nate nathalia nathalie nathan nathanael nathanial nathaniel nathanil natividad natka natty neal neala neale neall nealon nealson nealy ned neda nedda neddie neddy nedi neel neely nefen nehemiah neil neila neile neill neilla neille neils nelia nelie nell nelle nelli nellie nelly nels nelson nerissa nerita nero neron nert nerta nerte nerti nertie nerty nessa nessi nessie nessy nesta nester nestor netta netti nettie nettle netty nev nevil nevile neville nevin nevins nevsa newton neysa nial niall niccolo nichol nicholas nichole nicholle nichols nickey nicki nickie nicko nickola nickolai nickolas nickolaus nicky nico nicol nicola nicolai nicolais nicole nicolea nicolette nicoli nicolina nicoline nicolis nicolle niel niels nigel nikaniki nike niki nikita nikki nikkie niko nikola nikolaos nikolas nikolaus nikoletta nikolia nikolos nikos nil niles nils nilson nina ninetta ninette ninnetta ninnette ninon nissa nisse nissie nissy nita niven nixie noach noah noak noam noami nobe nobie noble noby noe noel noelani noell noella noelle noellyn noelyn noemi nola nolan nolana noland nolie noll nollie nolly nomi nona nonah noni nonie nonna nonnah nora norah norbert norbie norby norean noreen norene norina norine norma normand normie normy norri norrie norris norry northrop northrup norton novelia nowell nydia nye nyssa oates obadiah obadias obed obediah oberon obidiah obie oby octavia octavius ode odele odelia odelinda odell odella odelle odetta odette odey odie odilia odille odo ody ofelia ofella ofilia ogdan ogden ogdon ola olag olav ole olenka olenolin olga olia olimpia olin olive oliver olivero olivette olivia olivie olivier oliviero oliy ollie olly olva olvan olwen olympe olympia olympie omero ondrea oneida onfre onfroi onida onofredo oona opalina opaline ophelia ophelie ora oralee oralia oralie oralla oralle oran orazio orbadiah orel orelee orelia orelie orella orelle oren oriana orin orion orlan orland orlando orly orran orren orrin orsa orsola orson ortensia orton orv orville osbert osborn osborne osbourn osbourne osgood osmond osmund ossie oswald oswell otes otha othelia othella othello othilia othilie otho otis ottilie otto owen ozzie ozzy packston paco pacorro paddie paddy padget padgett padraic padraig padriac paige pail pall palm palmer paloma pam pamela pamelina pamella pammi pammie pammy panchito pancho pandora pansie pansy paola paolina papagena papageno paquito park parke parker parnell parrnell parry parsifal pascal pascale pasquale pate paten patin paton patric patrica patrice patricia patricio patrick patrizia patrizio patrizius patsy patten patti pattie pattin patton patty paul paula paule pauletta paulette pauli paulie paulina pauline paulita paulo pauly pavel pavia pavla pavlov paxon paxton payton peadar pearce pearla pearle pearline pebrook peder peg pegeen peggi peggie peggy peirce pembroke pen penelopa penelope penn penni pennie penny penrod pepe pepi pepillo pepita pepito perceval percival percy peri peria perice perkin perl perla perle pernell perren perri perrine perry persis pet peta pete peter peterus petey petr petra petrina petronella petronia petronilla petronille petunia peyter peyton phaedra phaidra phebe phedra phelia phil philbert philip philipa philippa philis phillida phillie phillip phillipe phillipp phillis philly philomena phineas phip phoebe phylis phyllida phyllis phyllys phylys pia pier pierce pierette pierrette pierson pieter pietra pietrek pietro piggy pincas pinchas pincus piotr pip piper pippa pippo pippy polly pollyanna pooh porter portia portie porty poul powell pren prent prentice prentiss prescott preston price prinz pris prisca priscella priscilla prissie pru prudi prudy prue pryce puff purcell putnam putnem pyotr queenie quent quentin querida quill quillan quincey quincy quinlan quinn quint quinta quintana quintilla quintin quintina quinton quintus rab rabbi rabi rachael rachel rachele rachelle rad radcliffe raddie raddy rae raeann raf rafa rafaela rafaelia rafaelita rafaellle rafaello rafe raff raffaello raffarty rafferty ragnar rahal rahel raimondo raimund raimundo raina raine rainer rakel raleigh ralf ralina ralph ram ramon ramona ramonda ramsay ramsey rance rancell rand randa randal randall randee randell randene randi randie randolf randolph randy ranee rani ranice ranique ranna ransell ransom raoul raphael raphaela raquel raquela rasia rasla raven ravi ravid raviv rawley ray raychel raye raymond raymund rayna raynard raynell rayner raynor rayshell rea reade reagan reagen reamonn reba rebbecca rebe rebeca rebecca rebecka rebeka rebekah rebekkah redd redford ree reeba reece reed reena rees reese reeta reeva reg regan regen reggi reggie reggis reggy regina reginald reginauld regine reid reidar reider reiko reilly reina reinald reinaldo reinaldos reine reinhard reinhold reinold reinwald rem remington remus remy rena renado renae renaldo renard renata renate renato renaud renault rene renee renell renelle renie rennie reta retha reube reuben reuven revkah rex rey reyna reynard reynold reynolds rhea rheba rheta rhett rhetta rhiamon rhianna rhianon rhoda rhodia rhodie rhody rhona rhonda rhys riane riannon rianon ric rica ricard ricardo ricca riccardo rice richard richardo richart richie richmond richmound richy rici rick rickard rickert rickey ricki rickie ricky ricoriki rik riki rikki riley rina rinaldo ring ringo riobard riordan ripley risa rita ritchie riva rivalee rivi rivkah rivy roana roanna roanne roarke robb robbert robbi robbie robbin robby robbyn robena robenia robers robert roberta roberto robin robina robinet robinett robinetta robinette robinia robinson roby robyn roch rochell rochella rochelle rochester rochette rockey rockie rockwell rocky rod roda rodd roddie roddy roderic roderich roderick roderigo rodge rodger rodi rodie rodina rodney rodolfo rodolph rodolphe rodrick rodrique rog roger rogerio rogers roi rois roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo rolph roma romain roman romeo romola romona romonda romy ron rona ronald ronalda ronda ronica ronna ronni ronnica ronnie ronny roobbie rooney roosevelt rora rori rorie rorke rory ros rosa rosabel rosabella rosabelle rosaleen rosalia rosalie rosalind rosalinda rosalinde rosaline rosalyn rosalynd rosamond rosamund rosana rosanna rosanne rosco roscoe rose roseann roseanna roseanne roselia roselin roseline rosella roselle rosemaria rosemarie rosemonde rosene rosetta rosette roshelle rosie rosina rosita roslyn rosmunda ross rossie rossy rosy roth rourke rouvin row rowan rowe rowen rowena rowland rowney roxana roxane roxanna roxanne roxi roxie roxine roxy roy royal royall royce roz rozalie rozalin rozamond rozanna rozanne roze rozele rozella rozelle rozina rriocard rube ruben rubetta rubi rubia rubie rubin rubina rudd ruddie ruddy rudie rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rupert ruperta ruperto ruprecht rurik russ russell rustie rustin rusty rutger ruth ruthann ruthanne ruthe rutherford ruthi ruthie ruthy rutledge rutter ruttger ruy ryan ryann rycca ryley ryon ryun saba sabina sabine sabra sabrina sacha sada sadella sadie sadye saidee sal salaidh sallee salli sallie sally sallyann sallyanne salmon saloma salome salomi salomo salomon salomone salvador salvatore salvidor sam samantha samara samaria sammie sammy sampson samson samuel samuele sancho sande sander sanders sanderson sandi sandie sandor sandra sandro sandy sandye sanford sanson sansone sapphira sapphire sara sara-ann saraann sarah sarajane saree sarena sarene sarette sarge sargent sari sarina sarine sarita sascha sasha sashenka saudra saul sauncho saunder saunders saunderson saundra sauveur savina saw sawyer sawyere sax saxe saxon say sayer sayers sayre sayres scarface scarlet scarlett schuyler scot scott scotti scottie scotty seamus sean seana sebastian sebastiano sebastien seka sela selby selena selene selestina selia selie selig selina selinda seline sella selle selma sena sephira serena serene serge sergent sergio seth seumas seward seymour shadow shae shaina shaine shalna shalne shalom shamus shana shanan shanda shandee shandeigh shandie shandra shandy shane shani shanie shanna shannah shannan shannen shannon shanon shanta shantee shara sharai shari sharia sharity sharl sharla sharleen sharlene sharline sharon sharona sharron sharyl shaughn shaun shauna shaw shawn shawna shawnee shay shayla shaylah shaylyn shaylynn shayna shayne shea sheba sheela sheelagh sheelah sheena sheeree sheff sheffie sheffield sheffy sheila sheila-kathryn sheilah shel shela shelagh shelba shelbi shelby shelden shelia shelley shelli shellie shelly shelton shem shena shep shepard shepherd sheppard shepperd sheree sheri sheridan sherie sherill sherilyn sherline sherlock sherlocke sherm sherman shermie shermy sherri sherrie sherry sherwin sherwood sherwynd sherye sheryl shina shir shirl shirlee shirleen shirlene shirley shirline sholom shoshana shoshanna shurlock shurlocke shurwood siana sianna sib sibbie sibby sibeal sibel sibella sibelle sibilla sibley sibyl sibylla sibylle sid sidnee sidney sidoney sidonia sidonnie siegfried siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmund sigrid sigvard silas sile sileas silva silvain silvan silvana silvano silvanus silvester silvia silvie sim simeon simmonds simon simona simone simonette simonne sinclair sinclare sindee siobhan sioux siouxie sisely sisile sissie sissy siusan siward skell skelly skipp skipper skippie skippy skipton sky skye skylar skyler slade sloan sloane sly smith smitty sofia sofie sol sollie solly solomon somerset sondra sonia sonja sonni sonnie sonnnie sonya sophey sophi sophia sophie sophronia sorcha sosanna spence spencer spense spenser spike stace stacee stacey staci stacia stacie stacy stafani staffard stafford staford stan standford stanfield stanford stanislas stanislaus stanislaw stanleigh stanley stanly stanton stanwood starla starlene starlin starr stavro stavros stearn stearne stefa stefan stefania stefanie stefano steffane steffen steffi steffie stella stepha stephan stephana stephani stephanie stephannie stephanus stephen stephenie stephi stephie stephine sterling stern sterne stesha stevana steve steven stevena stevie stevy steward stewart stillman stillmann stinky stirling stoddard storm stormi stormie stormy stu stuart suellen sukey suki sula sullivan sully sumner sunny sunshine susan susana susanetta susann susanna susannah susanne susette susi susie susy sutherlan sutherland sutton suzann suzanna suzanne suzette suzi suzie suzy sven svend swen sybil sybila sybilla sybille sybyl syd sydel sydelle sylas sylvan sylvester sylvia syman symon teirtza tab tabatha tabb tabbatha tabbi tabbie tabbitha tabby taber tabina tabitha tabor tad tadd taddeo taddeusz tadeas tadeo tades tadio taffy tailor tait taite talbert talbot talia tallia tallie tallou tallulah tally talya talyah tam tamar tamara tamarah tamarra tamas tamera tami tamiko tamma tammara tammi tammie tammy tamqrah tamra tan tana tandi tandie tandy tanhya tani tania tanitansy tann tanner tanney tannie tanny tansy tanya tara tarah tarra tarrah tarrance taryn tasha tasia tate tatiana tatiania tatum tawnya tawsha taylor teador ted tedd tedda teddi teddie teddy tedi tedie tedman tedmund tedra teena temp temple templeton teodoor teodor teodora teodorico teodoro tera terence terencio teresa terese teresina teresita teressa teri teriann terra terrance terrel terrell terrence terri terrie terrijo terrill terry terrye tersina terza tess tessa tessi tessie tessy thacher thaddeus thaddus thadeus thain thaine thalia thane thatch thatcher thaxter thayne thea theadora thebault theda thedric thedrick thekla thelma theo theobald theodor theodora theodore theodoric theodosia theresa therese theresina theresita theressa therine thia thibaud thibaut thom thoma thomas thomasa thomasin thomasina thomasine thor thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tibold tiebold tiebout tiena tierney tiertza tiff tiffani tiffanie tiffi tiffie tiffy tilda tildi tildie tildy tiler tillie tilly tim timi timmi timmie timmy timofei timoteo timothea timothee timotheus timothy tina tine tiphani tiphanie tiphany tirrell tish tisha tito titos titus tobe tobey tobi tobiah tobias tobie tobin tobit toby tobye tod todd toddie toddy toiboid toinette tom toma tomas tomasina tomasine tomaso tome tomi tomkin tomlin tommi tommie tommy toni tonia tonie tonnie tony tonya tonye tootsie tore torey tori torie torin torr torrance torre torrence torrey torrie torrin torry tory tova tove towney townie townsend towny trace tracee tracey traci tracie tracy traver travers travis travus trefor tremain tremaine tremayne trenna trent trenton tresa trescha tressa trev trevar trever trevor trey tricia trina trip tripp tris trish trisha trista tristam tristan trix trixi trixie trixy troy trstram truda trude trudey trudi trudie trudy trueman trula trumaine truman trumann tuck tucker tuckie tucky tudor tuesday tull tulley tully turner twila twyla tybalt tybi tybie tye tyler tymon tymothy tynan tyne tyrone tyrus tyson udale udall udell ugo ula ulberto ulick ulises ulla ulric ulrica ulrich ulrick ulrika ulrikaumeko ulrike ulysses umberto umeko una upton urbain urban urbano urbanus uri uriah uriel ursa ursala ursola urson ursulina ursuline uta vachel vaclav vail val valaree valaria valdemar vale valeda valencia valene valenka valentia valentijn valentin valentina valentine valentino valera valeria valerie valery valerye valida valina valle valli vallie vally valma valry vance vanda vanessa vania vanna vanni vannie vanny vanya vasili vasilis vasily vassili vassily vaughan vaughn veda velma velvet venita venus vera veradis vere verena verene verge vergil veriee verile verina verine verla vern verna verne vernen verney vernice vernon vernor veronica veronika veronike veronique vevay vic vick vicki vickie vicky victoir victor vida vidovic vidovik viki vikki vikky vilhelmina vilma vin vina vince vincent vincents vincenty vincenz vinita vinni vinnie vinny vinson viola violante viole violetta violette virge virgie virgil virgilio virgina virginia virginie vita vite vitia vito vitoria vittoria vittorio viv viva vivi vivia vivian viviana vivianna vivianne vivie vivien viviene vivienne viviyan vivyan vivyanne vlad vladamir vonni vonnie vonny vyky wade wadsworth wain wainwright wait waite waiter wake wakefield wald waldemar walden waldo waldon walker wallace wallache wallas wallie wallis walliw wally walsh walt walther walton waly wanda wandie wandis waneta wanids ward warde warden ware waring warner wash wat waverley waverly way waylan wayland waylen waylin waylon wayne web webb weber webster weidar weider welbie welby welch wells welsh wenda wendall wendel wendeline wendell wendi wendie wendy wendye wenona wenonah werner wernher wes wesley westbrook westbrooke westleigh westley weston weylin wheeler whit whitaker whitby whitman whitney whittaker wiatt wilbert wilbur wilburt wilden wildon wileen wilek wiley wilfred wilfrid wilhelm wilhelmina wilhelmine wilie willa willabella willamina willard willdon willem willetta willette willey willi william willie willis willow willy willyt wilma wilmar wilmer wilmette wilona wilone wilow wilt wilton win windham windy winfield winfred wini winifield winifred winn winna winnah winne winni winnie winnifred winny winona winonah winslow winston winthrop wit witt wittie witty wolf wolfie wolfy woodie woodman woodrow woody worden worthington worthy wren wrennie wright wyatan wyatt wye wylie wylma wyn wyndham wynn wynne wynnie wynny xavier xaviera xena xenia xenos xerxes xever ximenes ximenez xylia xylina xymenes yale yalonda yanaton yance yancey yancy yank yankee yard yardley yasmeen yasmin yehudi yehudit yelena yetta yettie yetty yevette ynes ynez yoko yolanda yolande yolane yolanthe yorgo yorgos york yorke yorker yoshi yoshiko yovonnda ysabel yul yule yulma yuma yurik yvette yvon yvonne yvor zabrina zaccaria zach zacharia zachariah zacharias zacharie zachary zacherie zachery zack zackariah zahara zak zandra zane zaneta zara zarah zared zaria zarla zea zeb zebadiah zebedee zebulen zebulon zechariah zed zedekiah zeke zelda zelig zelma zena zenia zerk zilvia zita zitella zoe zola zollie zolly zonda zondra zonnya zora zorah zorana zorina zorine zsa zsazsa zulema zuzana`;

/** lists/metonyms.tsv, one entry a line. */
export const METONYMS = `Foggy Bottom	United States Department of State
Kremlin	Presidential Administration of Russia
White House	Executive Office of the President of the United States
Pentagon	United States Department of Defense
Whitehall	Government of the United Kingdom
Downing Street	Office of the Prime Minister of the United Kingdom
Capitol Hill	United States Congress
Quai d'Orsay	Ministry of Foreign Affairs of France
Elysee	Presidency of France
Élysée	Presidency of France
Langley	Central Intelligence Agency
Scotland Yard	Metropolitan Police
State Department	United States Department of State
US State Department	United States Department of State
U.S. State Department	United States Department of State
Department of State	United States Department of State
U.S. Department of State	United States Department of State
US Department of State	United States Department of State
US Treasury	United States Department of the Treasury
U.S. Treasury	United States Department of the Treasury
Treasury Department	United States Department of the Treasury
Defense Department	United States Department of Defense
US Department of Defense	United States Department of Defense
U.S. Department of Defense	United States Department of Defense
US Congress	United States Congress
U.S. Congress	United States Congress
US Senate	United States Senate
U.S. Senate	United States Senate
US Central Command	United States Central Command
U.S. Central Command	United States Central Command`;

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

/** The names of several pieces in lists/derived/places.txt, folded, one a line. */
export const PLACE_PHRASES = `a coruna
aberdeen city
abomey calavi
abu arish
abu dhabi
abu ghurayb
abu kabir
abu qurqas
abu road
abu tij
abu zaby
abu al matamir
abuja federal capital territory
acapulco de juarez
ad dakhiliyah
ad dali
ad daqahliyah
ad dawadimi
ad dawhah
ad dilam
ad dilinjat
ad diwaniyah
ad douiem
ad dujayl
ad damazin
adazu novads
addis ababa
addu atholhu
ado ekiti
aerodrom †
agadir ida outanane
agalega islands
agion oros
aglonas novads
agua dulce
agua prieta
agusan del norte
agusan del sur
agustin codazzi
ahmadpur east
ahvenanmaan maakunta
aiga i le tai
ain arnat
ain beida
ain bessem
ain defla
ain fakroun
ain kercha
ain oussera
ain sefra
ain smara
ain sukhna
ain temouchent
ain touta
ain el bya
aizkraukles novads
aizputes novads
ajman city
akmolinskaja oblast
aknistes novads
aktjubinskaja oblast
akwa ibom
al amarah
al ayyat
al aziziyah
al abyar
al ahmadi
al ajaylat
al anbar
al awsat
al bab
al badari
al bahah
al bahr al ahmar
al bajur
al balqa
al balyana
al basrah
al basrah al qadimah
al bathah
al batinah
al bayda
al bayda
al biqa
al birah
al buhayrah
al bukayriyah
al burayj
al buraymi
al butnan
al fallujah
al farwaniyah
al fashn
al faw
al fayyum
al fujayrah
al gharbiyah
al hamul
al haouz
al harithah
al hasaheisa
al hasakah
al hawamidiyah
al hayy
al hillah
al hindiyah
al hoceima
al hudaydah
al hudud ash shamaliyah
al hufuf
al ibrahimiyah
al iskandariyah
al ismailiyah
al jabal al akhdar
al jabal al gharbi
al jadid
al jahra
al jammaliyah
al janub
al janubi
al janubiyah
al jawf
al jazirah
al jifarah
al jizah
al jubayhah
al jubayl
al jufrah
al karak
al khafji
al khalil
al khankah
al kharijah
al kharj
al khartum
al khums
al kufrah
al kut
al kuwayt
al ladhiqiyah
al madinah al munawwarah
al mafraq
al mahallah al kubra
al mahrah
al mahwit
al manamah
al manaqil
al manshah
al mansurah
al manzalah
al marj
al marqab
al marsa
al matariyah
al mawsil al jadidah
al mayadin
al minufiyah
al minya
al miqdadiyah
al mithnab
al mubarraz
al muharraq
al musayyib
al muthanna
al qadarif
al qadisiyah
al qahirah
al qalyubiyah
al qanatir al khayriyah
al qanayat
al qaryatayn
al qasim
al qatif
al quds
al qunaytirah
al qurayn
al qusayr
al qusiyah
al uqsur
al wadi al jadid
al wahat
al wajh
al wakrah
al wasitah
al wusta
al ʽaqabah
al ula
al hamdaniya
aland islands
albu kamal
alcala de henares
ali sabieh
alifu alifu
alifu dhaalu
alipur duar
almatinskaja oblast
almere stad
alojas novads
alor setar
alpes maritimes
alpes de haute provence
alsungas novads
alta verapaz
altajskij kraj
alto barinas
alto paraguay
alto parana
aluksnes novads
alvaro obregon
alytaus apskritis
alytaus miestas
am timan
aman garh
amanat al asimah
amatas novads
american samoa
amnat charoen
amozoc de mota
amurskaja oblast
an cabhan
an clar
an giang
an iarmhi
an longfort
an mhi
an mhumhain
an nabatiyah
an nabk
an najaf
an nil
an nil al abyad
an nil al azraq
an nuhud
an nuqat al khams
an nusayrat
anatoliki makedonia kai thraki
andaman and nicobar islands
andhra pradesh
andorra la vella
anenii noi
ang thong
angeles city
angra dos reis
ans bwalo
ansan si
anse etoile
anse royale
anse aux pins
anse la raye
antonio enes
anyang si
aparecida de goiania
apaseo el alto
apaseo el grande
apes novads
appenzell ausserrhoden
appenzell innerrhoden
ar rahad
ar ramtha
ar raqqah
ar rass
ar rastan
ar rayyan
ar riyad
ar rudayyif
ar rumaythah
ar ruseris
aramoko ekiti
arba minch
argyll and bute
arhangelskaja oblast
arica y parinacota
ariha wa al aghwar
arroyo naranjo
arunachal pradesh
as saff
as safirah
as salamiyah
as salt
as samawah
as sanamayn
as suki
as sulaymaniyah
as suwayda
as suwayrah
as suways
as suwayda
asbe teferi
ascoli piceno
ash shafa
ash shamal
ash shamaliyah
ash shamiyah
ash shariqah
ash sharqiyah
ash shatrah
ash shaykh miskin
ash shimal
ash shuhada
ashoknagar kalyangarh
assa zag
astaneh ye ashrafiyeh
astrahanskaja oblast
at tafilah
at taj
at tall
at tall al kabir
ath thawrah
atlantico norte
atlantico sur
atotonilco el alto
attock city
atyrau oblysy
au cap
auces novads
aust agder
australian capital territory
autlan de navarro
avtonomna respublika krym
az zaayin
az zabadani
az zahirah
az zahiriyah
az zarqa
az zarqa
az zawiyah
az zubayr
az zulfi
azad kashmir
azarbayjan e gharbi
azarbayjan e sharqi
baalbek hermel
baat dambang
bab ezzouar
babites novads
bac giang
bac kan
bac lieu
bac ninh
backa palanka
bacolod city
bacs kiskun
bada barabil
baden wurttemberg
badr hunayn
bago city
bagong pagasa
bah bah
bahia blanca
bahir dar
bahr al ghazal
baie lazare
baie sainte anne
bail hongal
baile atha cliath
baj baj
baja california
baja california sur
baja verapaz
baker island
baldones novads
baloda bazar
baltinavas novads
balvu novads
bamingi bangoran
bamor kalan
banda aceh
bandar abbas
bandar lampung
bandar e anzali
bandar e genaveh
bangka belitung
bani mazar
bani suhayla
bani suwayf
bani walid
banja luka
banskobystricky kraj
banteay meanchey
bao loc
bar bigha
barima waini
barking and dagenham
barletta andria trani
barpeta road
barra mansa
bas congo
bas rhin
bas sassandra
basavana bagevadi
basel landschaft
basel stadt
basnahira palata
basse kotto
basse normandie
bat khela
bat yam
batac city
baton rouge
battaramulla south
batu pahat
batys qazaqstan oblysy
bauskas novads
bay of plenty
bayan nur
bayan olgiy
bayt hanun
bayt lahm
bayt lahya
bayt al faqih
bazar e yakawlang
beau bassin rose hill
beau vallon
bel air
bel ombre
belford roxo
belgorodskaja oblast
bella vista
belo horizonte
ben arous
ben mehidi
ben slimane
ben tre
beni douala
beni mellal
beni mered
beni saf
benin city
benito juarez
benshangul gumaz
berry islands
bet shemesh
beverinas novads
bhairab bazar
bhatpara abhaynagar
bibir hat
bielsko biala
bien hoa
bihar sharif
bijelo polje
bikini and kili
bila tserkva
bilhorod dnistrovskyi
binh duong
binh phuoc
binh thuan
binh đinh
bioko nord
bioko sud
bir el ater
bir el djir
birni n konni
birnin kebbi
birnin kudu
bistrica ob sotli
bistrita nasaud
bjelovarsko bilogorska zupanija
black point
black river
blackburn with darwen
blaenau gwent
blekinge lan
bnei brak
boa vista
bobo dioulasso
bocas del toro
bochum hordel
bokone bophirima
bordj bou arreridj
bordj ghdir
bordj el kiffan
borgo maggiore
borski okrug
borsod abauj zemplen
bosansko podrinjska zupanija
bou arfa
bou hanifia el hamamat
bou tlelis
bouches du rhone
boucle du mouhoun
bouvet island
brabant wallon
bracknell forest
branicevski okrug
bratislavsky kraj
brcko distrikt
bresckaja voblasc
brighton and hove
british columbia
british indian ocean territory
brjanskaja oblast
brno mesto
brno venkov
brocenu novads
brodsko posavska zupanija
brong ahafo
brunei muara
brussels hoofdstedelijk gewest
bucheon si
buddh gaya
bueng kan
buenos aires
bujumbura mairie
bujumbura rural
bukit mertajam
bulungur shahri
bur said
buri ram
burtnieku novads
busan gwangyeogsi
butel †
butha buthe
ca mau
cabanatuan city
cabo delgado
cabo san lucas
cachoeiro de itapemirim
cadereyta jimenez
cagayan valley
cagayan de oro
cair †
calbayog city
caloocan city
camarines norte
camarines sur
campina grande
campo grande
campos dos goytacazes
can giuoc
can tho
cao bang
cape coral
cape town
capital territory
caras severin
carbonia iglesias
cargados carajos shoals
carnikavas novads
castello de la plana
castelo branco
castilla y leon
castilla la mancha
cat island
cavite city
caxias do sul
cayman islands
cebu city
cecenskaja respublika
celjabinskaja oblast
centar zupa
centar †
central abaco
central andros
central bedfordshire
central darfur
central district
central eleuthera
central equatoria
central luzon
central province
central region
central river
central singapore
central visayas
centre est
centre nord
centre ouest
centre sud
centro familiar la soledad
centro habana
centro sud
cergy pontoise
cerklje na gorenjskem
cerro largo
cesinovo oblesevo
ceska lipa
ceske budejovice
cesky krumlov
cesu novads
cesvaines novads
chungchongbuk do
chungchongnam do
chagang do
chahar mahall va bakhtiari
chai nat
chak azam sahu
chak jhumra
chak thirty one eleven left
champagne ardenne
changshu city
chaouia ouardigha
chappirakamuva makanam
char bhadrasan
charente maritime
chari baguirmi
charkhi dadri
chatham islands territory
cheju do
chelghoum el aid
chenab nagar
cheongju si
cherkaska oblast
chernihivska oblast
chernivetska oblast
cheshire east
cheshire west and chester
chiang mai
chiang rai
chiapa de corzo
chik ballapur
chilapa de alvarez
chincha alta
chollabuk do
chollanam do
chon buri
christ church
christ church nichola town
christmas island
chtouka ait baha
chuchar kana mandi
chukotskiy avtonomnyy okrug
chula vista
chuvashskaya respublika
cibao nordeste
cibao noroeste
cibao norte
cibao sur
ciblas novads
ciego de avila
cill chainnigh
cill dara
cill mhantain
cintalapa de figueroa
city of balikpapan
city of freeport
city of isabela
city of westminster
ciudad acuna
ciudad altamirano
ciudad apodaca
ciudad benito juarez
ciudad bolivar
ciudad camilo cienfuegos
ciudad constitucion
ciudad delicias
ciudad fernandez
ciudad general escobedo
ciudad guayana
ciudad guzman
ciudad hidalgo
ciudad lazaro cardenas
ciudad lerdo
ciudad lineal
ciudad lopez mateos
ciudad madero
ciudad mante
ciudad melchor muzquiz
ciudad mendoza
ciudad nezahualcoyotl
ciudad obregon
ciudad real
ciudad rio bravo
ciudad sabinas hidalgo
ciudad sahagun
ciudad valles
ciudad victoria
ciudad de allende
ciudad de mexico
ciudad del carmen
ciudad del este
cluj napoca
coahuila de zaragoza
cocos islands
colonia lindavista
colonia nativitas
colonia del sol
colonia del valle
colorado springs
compostela valley
concepcion ibaba
cook islands
cordillera administrative region
corpus christi
corse du sud
cote dor
cotes darmor
couva tabaquite talparo
cova lima
coxs bazar
crna na koroskem
croix des bouquets
cross river
cuautitlan izcalli
cucer sandevo
cuvette ouest
cuyuni mazaruni
da nang
dadra and nagar haveli
daegu gwangyeogsi
daejeon gwangyeogsi
dagdas novads
dakhlet nouadhibou
dakunu palata
dalarnas lan
daliyat al karmel
dam dam
daman and diu
dar chabanne
dar chioukh
dar el beida
dar es salaam
darhan uul
daska kalan
daud khel
daugavpils novads
davao oriental
davao del norte
davao del sur
dayr hafir
dayr mawas
dayr al balah
dayr az zawr
debre birhan
debre markos
debre tabor
debubawi keyyih bahri
deer valley
dehiwala mount lavinia
dehra dun
deir ez zor
del pilar
delegacion cuajimalpa de morelos
delta amacuro
dembi dolo
demerara mahaica
demir hisar
demir kapija
dependencias federales
dera ghazi khan
dera ismail khan
des moines
deulgaon raja
deux sevres
dhi qar
dhi as sufal
diamond harbour
didouche mourad
diego martin
diez de octubre
dinagat islands
dire dawa
district of columbia
distrito capital
distrito capital de bogota
distrito federal
distrito nacional
diyarb najm
dnipropetrovska oblast
dobeles novads
dobrova polhov gradec
dod ballapur
dol pri ljubljani
dolenjske toplice
donetska oblast
dorcheh piaz
doukkala abda
draa ben khedda
draa el mizan
dubrovacko neretvanska zupanija
dumfries and galloway
dundagas novads
dundee city
dunga bunga
dungannon and south tyrone
duque de caxias
durbes novads
durham county
dytiki ellada
dytiki makedonia
dzalal abadskaja oblast
east ayrshire
east berbice corentyne
east chattanooga
east darfur
east dunbartonshire
east flatbush
east grand bahama
east jerusalem
east london
east lothian
east new britain
east new york
east renfrewshire
east riding of yorkshire
east sepik
east sussex
eastern cape
eastern equatoria
eastern highlands
eastern province
eastern samar
eastern tobago
eastern visayas
ebute ikorodu
ecatepec de morelos
ech chettia
ed damer
efon alaaye
egentliga finland
egentliga tavastland
eha amufu
eilean siar
el abadia
el abiodh sidi cheikh
el achir
el affroun
el amria
el aouinet
el attaf
el bagre
el banco
el bayadh
el beni
el callao
el carmen de bolivar
el cerrito
el charco
el daein
el eulma
el fasher
el hadjar
el hadjira
el hajeb
el hamma
el idrissia
el jadida
el kala
el kef
el khroub
el kseur
el obeid
el oro
el oued
el paraiso
el paso
el progreso
el pueblito
el seibo
el tarf
el tigre
el valle
elk grove
eloy alfaro
emilia romagna
emiliano zapata
emure ekiti
encarnacion de diaz
enewetak and ujelang
england and wales
english river
engures novads
ennedi est
ennedi ouest
entre rios
enugu ukwu
erglu novads
es senia
es smara
escaldes engordany
espirito santo
essequibo islands west demerara
esuk oron
et taiyiba
etela karjala
etela pohjanmaa
etela savo
eure et loir
euskal herria
evrejskaja avtonomnaja oblast
extreme nord
ezza ohu
fada ngourma
fahs beni makada
falkland islands
far western
faroe islands
farrokh shahr
fatehpur sikri
federacija bosne i hercegovine
federally administered tribal areas
feira de santana
felege neway
felidhu atholhu
felipe carrillo puerto
fereydun kenar
ferraz de vasconcelos
fes al bali
fes boulemane
fes dar dbibegh
forli cesena
fort abbas
fort collins
fort lauderdale
fort portal
fort wayne
fort worth
foz do iguacu
fraccionamiento real palmas
franche comte
francisco i madero
francisco morato
francisco morazan
frankfurt am main
french guiana
french polynesia
french southern territories
friuli venezia giulia
frydek mistek
fuencarral el pardo
fuentes del valle
fukui shi
gijduvon shahri
gazulu natala
gaafu alifu
gaafu dhaalu
gadag betageri
gaddi annaram
gambela hizboch
ganj dundwara
garden grove
garh maharaja
garkalnes novads
garoua boulai
gash barka
gavleborgs lan
gazi baba †
general santos
general tinio
general trias
george town
gharb darfur
gharb chrarda beni hssen
gia lai
gifu shi
gilbert islands
gilgit baltistan
girardot city
gisborne district
gjorce petrov †
glasgow city
gola gokarannath
gold coast
gomelskaja oblast
gomez palacio
gonbad e kavus
gonda city
gorenja vas poljane
gornja radgona
gornji grad
gornji petrovci
gorod minsk
gorod os
gotlands lan
governador valadares
govi altay
govi sumber
goyang si
gracias a dios
grad zagreb
grand bassa
grand cape mount
grand casablanca
grand cay
grand gedeh
grand kru
grand port
grand prairie
grand rapids
grandanse mahe
grandanse praslin
greater accra
greater noida
greater sudbury
grobinas novads
grodnenskaja oblast
gros islet
guadalajara de buga
guatemala city
guelmim es semara
gujar khan
gulbenes novads
guntakal junction
guri si
gustavo adolfo madero
gwangju gwangyeogsi
gyor moson sopron
ha giang
ha nam
ha noi
ha tinh
haa alifu
haa dhaalu
habarovskij kraj
hacienda santa fe
hadjer lamis
hafar al batin
hagere hiywet
hai duong
hai phong
hajdu bihar
hallands lan
hamburg mitte
hamburg nord
hamgyong bukto
hamgyong namdo
hamma bouziane
hammam bou hadjar
hammam sousse
hammam lif
hammersmith and fulham
hanty mansijskij avtonomnyj okrug
harari people
harbour island
harda khas
hassi messaoud
hat yai
hato mayor
hau giang
haut mbomou
haut ogooue
haut rhin
haut sassandra
haute corse
haute garonne
haute kotto
haute loire
haute marne
haute normandie
haute saone
haute savoie
haute vienne
hautes alpes
hautes pyrenees
hauts bassins
hauts de seine
haveli lakha
havlickuv brod
hawkes bay
hawsh isa
hayy al quwaysimah
hazro city
heard & mcdonald islands
herceg novi
hercegovacko neretvanska zupanija
hermanas mirabal
heroica caborca
heroica guaymas
heroica matamoros
heroica zitacuaro
hilagang iloko
hilagang lanaw
hilagang samar
hilagang sambuwangga
hilagang surigaw
himachal pradesh
hitachi naka
ho chi minh
ho chi minh city
hoa binh
hoce slivnica
hod hasharon
hodh ech chargui
hodh el gharbi
hofuðborgarsvæði utan reykjavikur
hole narsipur
homa bay
hope town
horishni plavni
horta guinardo
houmt el souk
howland island
hpa an
hradec kralove
hrpelje kozina
hualien city
huejutla de reyes
hujra shah muqim
hulan ergi
hung yen
huntington beach
hwanghae bukto
hwanghae namdo
hwaseong si
i n salah
icheon si
ida virumaa
iecavas novads
igbara odo
igbo ora
igbo ukwu
igede ekiti
iguala de la independencia
ijebu igbo
ijebu jesa
ijebu ode
ijero ekiti
ikere ekiti
ikot ekpene
ikskiles novads
ila orangun
ile de france
ilha de mocambique
ilhas de barlavento
ilhas de sotavento
iligan city
ilirska bistrica
ille et vilaine
illes balears
ilocos sur
ilukstes novads
imam qasim
inchon kwangyokshi
incukalna novads
inda silase
indre et loire
inezgane ait melloul
ingraj bazar
ionia nisia
iriga city
irkutskaja oblast
ise ekiti
isla de la juventud
islas de la bahia
isle of anglesey
isle of main
isle of wight
isles of scilly
issyk kulskaja oblast
istarska zupanija
istgah e rah ahan e garmsar
itapecerica da serra
ivancna gorica
ivano frankivsk
ivano frankivska oblast
ivanovskaja oblast
ixtapa zihuatanejo
izucar de matamoros
ja ela
jabal lubnan
jablanicki okrug
jablonec nad nisou
jaboatao dos guararapes
jacona de plancarte
jahanian shah
jakarta raya
jalalpur jattan
jalalpur pirwala
jalgaon jamod
jaltipan de morelos
jamalo neneckij avtonomnyj okrug
jambi city
jammu and kashmir
jamtlands lan
jan mayen
janub darfur
janub kurdufan
janub sina
jardin exotique
jaroslavskaja oblast
jarvis island
jasz nagykun szolnok
jatoi shimali
jaunjelgavas novads
jaunpiebalgas novads
jaunpils novads
jawa barat
jawa tengah
jawa timur
jeju city
jekabpils novads
jelgavas novads
jerez de garcia salinas
jerez de la frontera
jersey city
jesus maria
jha jha
jhang sadr
jihocesky kraj
jihomoravsky kraj
jindrichuv hradec
jisr ash shughur
joao pessoa
johnston atoll
johor bahru
jonkopings lan
jose c paz
jose mariano jimenez
joypur hat
juazeiro do norte
jubbada dhexe
jubbada hoose
juchitan de zaragoza
juiz de fora
jumri tilaiya
juventino rosas
juzno kazahstanskaja oblast
juznobacki okrug
juznobanatski okrug
kabardino balkarskaja respublika
kafr saqr
kafr ad dawwar
kafr ash shaykh
kafr az zayyat
kaga bandoro
kahna nau
kahror pakka
kakogawacho honmachi
kalimantan barat
kalimantan selatan
kalimantan tengah
kalimantan timur
kalimantan utara
kaliningradskaja oblast
kalmar lan
kalur kot
kaluzhskaya oblast
kamcatskij kraj
kamensk uralskiy
kamianets podilskyi
kamphaeng phet
kampong chaam
kampong chhnang
kampong spœ
kampong thum
kampung baru subang
kandavas novads
kanlurang mindoro
kanlurang misamis
kanlurang negros
kansas city
kanton sarajevo
kaoh kong
karacaevo cerkesskaja respublika
karagandinskaja oblast
karasu mahallesi
karlovacka zupanija
karlovarsky kraj
karlovy vary
karol bagh
karpos †
karsavas novads
kasai occidental
kasai oriental
kaskazini pemba
kaskazini unguja
katimogang leyte
katsina ala
kattaqorgon shahri
kauno apskritis
kauno miestas
kaura namoda
kavango east
kavango west
kawm hamadah
kawm umbu
kazlu rudos
keguma novads
kekavas novads
kelaat es sraghna
kelishad va sudarjan
kemerovskaja oblast
kemo giribingi
kensington and chelsea
kentriki makedonia
kepulauan riau
keski pohjanmaa
keski suomi
kfar saba
khabarovsk vtoroy
khaibar pakhtunkhwa
khairpur mirs
khairpur nathan shah
khairpur tamewah
khajuraho group of monuments
khamis mushait
khan shaykhun
khan yunis
khangah dogran
khanh hoa
kharkivska oblast
khemis miliana
khemis el khechna
khersonska oblast
khmelnytska oblast
khomeyni shahr
khon kaen
khorasan e janubi
khorasan e razavi
khorasan e shemali
khoroshevo mnevniki
kibre mengist
kie ntem
kien giang
kingman reef
kingston upon hull
kingston upon thames
kirovohradska oblast
kirovskaja oblast
kiryat gat
kisela voda †
kizhake chalakudi
klaipedos apskritis
klaipedos miestas
kocenu novads
koch bihar
kogon shahri
kohgiluyeh va buyer ahmad
kokneses novads
kolubarski okrug
komarom esztergom
kommune kujalleq
kommuneqarfik sermersooq
komsomolsk on amur
kon tum
koprivnicko krizevacka zupanija
kosanjevica na krki
kosicky kraj
kosovo metohija
kosovski okrug
kosovsko mitrovacki okrug
kosovsko pomoravski okrug
kostanajskaja oblast
kostromskaja oblast
kot addu
kot diji
kot malik barkhurdar
kot mumin
kot radha kishan
kota bharu
kota kinabalu
kralovehradecky kraj
kranjska gora
krapinsko zagorska zupanija
kraslavas novads
krasnodarskij kraj
krasnojarskij kraj
krasnyy luch
krimuldas novads
kriva palanka
krong kaeb
krong pailin
krong preah sihanouk
kronobergs lan
krung thep maha nakhon
krustpils novads
kryvyi rih
ksar chellala
ksar hellal
ksar el boukhari
ksour essaf
kuala lumpur
kuala terengganu
kuando kubango
kuhistoni badakhshon
kujawsko pomorskie
kuldigas novads
kuna yala
kurganskaja oblast
kurskaja oblast
kusini pemba
kusini unguja
kutna hora
kvemo kartli
kwanza norte
kwanza sul
kyain seikgyi township
kyivska oblast
kyzylordinskaja oblast
larbaa nait irathen
lhospitalet de llobregat
la altagracia
la barca
la carlota
la ceja
la colle
la condamine
la dorada
la estrella
la estrelleta
la gare
la gi
la goulette
la guajira
la habana
la laguna
la libertad
la manouba
la massana
la mesa
la mohammedia
la pampa
la paz
la piedad
la pintana
la plata
la reunion
la rioja
la romana
la sebala du mornag
la serena
la source
la spezia
la tebaida
la trinidad
la union
la vega
la virginia
laane virumaa
laayoune boujdour sakia el hamra
labuan bajo
lachhmangarh sikar
ladhewala waraich
lagos de moreno
lai chau
lal bahadur nagar
lala musa
lalawigang bulubundukin
lam ðong
lanao del sur
lang son
languedoc roussillon
lao cai
lapu lapu city
las choapas
las palmas
las pinas
las pintitas
las tunas
las vegas
lashkar gah
le havre
le kef
leningradskaja oblast
leon de los aldama
les cayes
lexington fayette
leyva solano
liberecky kraj
libertador general bernardo ohiggins
licko senjska zupanija
lielvardes novads
ligatnes novads
lima hatun llaqta
limbazu novads
line islands
linxia chengguanzhen
lipa city
lipeckaja oblast
little rock
livanu novads
loa janan
loch garman
log dragomer
logan city
logone occidental
logone oriental
loir et cher
loire atlantique
loma bonita
long an
long beach
long island
long xuyen
lop buri
los angeles
los banos
los lagos
los mochis
los patios
los reyes acaquilpan
los reyes de salgado
los rios
los santos
loska dolina
loski potok
lot et garonne
louang namtha
lovrenc na pohorju
lower river
lubanas novads
ludwigshafen am rhein
ludzas novads
luhanska oblast
lumding railway colony
lunda norte
lunda sul
lvivska oblast
maalhosmadulu uthuruburi
mabalacat city
macvanski okrug
madhya pashchimanchal
madhya pradesh
madinat injamina
madinat sittah uktubar
madonas novads
madre de dios
mae hong son
magadanskaja oblast
magdalena atlicpac
magdalena contreras
magdalena de kino
magugpo poblacion
maha sarakham
mahaica berbice
mahiliouskaja voblasc
maigh eo
maine et loire
makati city
makedonska kamenica
makedonski brod
makira ulawa
makkah al mukarramah
malakwal city
maler kotla
malesi e madhe
malir cantonment
malpils novads
maluku utara
mamu kanjan
manawatu wanganui
mandaluyong city
mandaue city
mandi bahauddin
mangghystau oblysy
mangrove cay
mangrul pir
manolo fortich
manukau city
mar del plata
maravatio de ocampo
marawi city
maria trinidad sanchez
marij el
marijampoles apskritis
marlborough district
marrakech medina
marrakech menara
marrakech tensift al haouz
martinez de la torre
marupes novads
masaurhi buzurg
mashonaland central
mashonaland east
mashonaland west
mashtul as suq
masjed soleyman
massa carrara
matabeleland north
matabeleland south
mathi dhekunu
mathi uthuru
mato grosso
mato grosso do sul
maulavi bazar
mavrovo i rostusa
mayo kebbi est
mayo kebbi ouest
mazar e sharif
mazsalacas novads
mbanza ngungu
mbuji mayi
mecklenburg vorpommern
medhu dhekunu
medhu uthuru
medio campidano
mehdia daira de meghila
meknes tafilalet
melchor ocampo
menzel bourguiba
mersa matruh
mersraga novads
merter keresteciler
merthyr tydfil
metlili chaamba
meurthe et moselle
mexico city
međimurska zupanija
mian channun
mianke mor
michoacan de ocampo
midi pyrenees
midway islands
miguel hidalgo
miklavz na dravskem polju
miladhunmadulu dhekunuburi
miladhunmadulu uthuruburi
milne bay
milton keynes
minas gerais
mindoro oriental
minskaja oblast
minyat an nasr
miranpur katra
miren kostanjevica
mirna pec
mirpur khas
mirpur mathelo
misamis oriental
mitha tiwana
mixquiahuala de juarez
mjini magharibi
mlada boleslav
modiin makkabbim reut
modiin ilit
mogi das cruzes
mohales hoek
mohyliv podilskyi
mokronog trebelno
mon bikston
mon fleri
monaco ville
mondol kiri
monsenor nouel
monte cristi
monte plata
monte carlo
montes claros
monza e brianza
moores island
moravicki okrug
moravske toplice
moravskoslezsky kraj
moreno valley
morona santiago
moskovskaja oblast
moulay yacoub
moyen cavally
moyen chari
moyen comoe
moyen ogooue
mtskheta mtianeti
mubarak al kabir
mueang nonthaburi
mughal sarai
murmanskaja oblast
murska sobota
mwene ditu
mykolaivska oblast
møre og romsdal
nia valencia
nabatiye et tahta
naberezhnyye chelny
nadroga and navosa
nafarroako foru komunitatea*
nagar karnul
nahiyat ghammas
nahiyat saddat al hindiyah
naini tal
nairobi city
naja hammadi
nakhon nayok
nakhon pathom
nakhon phanom
nakhon ratchasima
nakhon sawan
nakhon si thammarat
nam ðinh
nam đinh
nana mambere
nandura buzurg
nanga eboko
nangloi jat
nankana sahib
nara shi
narang mandi
national capital district
national capital region
naucalpan de juarez
nauksenu novads
naushahra virkan
navassa island
navi mumbai
nay pyi taw
neath port talbot
neem ka thana
negeri sembilan
negros oriental
nei mongol
nelson city
neneckij avtonomnyj okrug
neretas novads
ness ziona
neue neustadt
new badah
new brunswick
new cairo
new caledonia
new delhi
new hampshire
new ireland
new jersey
new kingston
new mexico
new mirpur
new orleans
new south memphis
new south wales
new york
new york city
newcastle upon tyne
newfoundland and labrador
newport news
newry and mourne
nghe an
ngobe bugle
nha trang
nicas novads
nicolas r casillas
nicolas romero
ninh binh
ninh thuan
nisavski okrug
nishi tokyo shi
nishinomiya hama
nitriansky kraj
nizegorodskaja oblast
nizhniy novgorod
nizhny tagil
nkhata bay
nof hagalil
nong bua lam phu
nong khai
noord brabant
noord holland
nord kivu
nord ouest
nord pas de calais
nord trøndelag
nordrhein westfalen
norfolk island
norra karelen
norra osterbotten
norra savolax
norrbottens lan
norte de santander
north abaco
north andros
north ayrshire
north bank
north carolina
north central province
north dakota
north darfur
north down
north east
north east lincolnshire
north eleuthera
north gaza
north island
north kordofan
north lakhimpur
north lanarkshire
north las vegas
north lincolnshire
north shore
north somerset
north tyneside
north west
north western province
north york
north yorkshire
north western
northern bahr el ghazal
northern district
northern ireland
northern mariana islands
northern mindanao
northern province
northern territory
northwest territories
norðurland eystra
norðurland vestra
nossa senhora do socorro
notio aigaio
nou barris
nouvelle caledonie
nova friburgo
nova gorica
nova iguacu
nova kakhovka
nova scotia
novgorodskaja oblast
novi pazar
novi sad
novo hamburgo
novo mesto
novo selo
novohrad volynskyi
novosibirskaja oblast
novy jicin
novyy turtkul
nowshera cantonment
nueva ecija
nueva esparta
nueva italia de ruiz
nueva rosita
nueva segovia
nueva vizcaya
nuevo casas grandes
nuevo laredo
nuevo leon
nuevo mexico
nur sultan
nusa tenggara
nusa tenggara barat
nusa tenggara timur
nuvara eliya
nuwara eliya
nzi comoe
ocozocoautla de espinosa
ocumare del tuy
odeska oblast
ogooue ivindo
ogooue lolo
ogooue maritime
ogres novads
ogwashi uku
ohafia ifigh
ojo de agua
oke ila
oke mesi
oklahoma city
ol kalou
olaines novads
olbia tempio
old city
olomoucky kraj
ombela poko
omskaja oblast
oost vlaanderen
or yehuda
orange walk
orebro lan
orenburgskaja oblast
orita eruwa
orkney islands
orlovskaja oblast
osjecko baranjska zupanija
ostergotlands lan
ostrava mesto
otan ayegbaju
otdar meanchey
oued fodda
oued lill
oued rhiou
oued sly
oued ed dahab
oued ed dahab lagouira
ouham pende
oujda angad
ouled mimoun
oum el bouaghi
overland park
ozamiz city
ozolnieku novads
pyongan bukto
pyongan namdo
pabellon de arteaga
pachuca de soto
paijanne tavastland
pak kret
palangos miestas
palia kalan
palmar de varela
palmyra atoll
panama oeste
panevezio apskritis
panevezio miestas
pano aqil
papantla de olarte
papua barat
par naogaon
paradip garh
paravur tekkumbhagam
pardubicky kraj
pargaujas novads
parli vaijnath
parras de la fuente
pas de calais
pasig city
pasragad branch
passo fundo
pathum thani
pavilostas novads
pavlodar oblysy
pays de la loire
pcinjski okrug
pecki okrug
pembroke pines
penal debe
penzenskaja oblast
pereiaslav khmelnytskyi
permskij kraj
perth and kinross
pesaro e urbino
petah tiqwa
petaling jaya
petropavlovsk kamchatsky
phan thiet
phnom penh
phoenix islands
phra nakhon si ayutthaya
phra pradaeng
phu tho
phu yen
piedras negras
pinar del rio
pindi bhattian
pindi gheb
pinotepa nacional
pir jo goth
pir mahal
pirotski okrug
pita kotte
plaines wilhems
planeta rica
plateau central
plavinu novads
playa del carmen
plzen jih
plzen mesto
plzen sever
plzensky kraj
podunavski okrug
point fortin
point pedro
pointe la rue
pointe noire
poitou charentes
poltavska oblast
polynesie francaise
pomeroon supenaam
pomoravski okrug
ponta grossa
port area
port blair
port elizabeth
port harcourt
port lairge
port louis
port moresby
port said
port saint lucie
port sudan
port of spain
port hercule
port au prince
port de paix
porticos de san antonio
porto alegre
porto novo
porto velho
porto novo
posavska zupanija
potaro siparuni
poza rica de hidalgo
pozesko slavonska zupanija
prachin buri
prachuap khiri khan
praga południe
praha vychod
praha zapad
praia grande
preah vihear
preilu novads
presidente hayes
presidente prudente
presovsky kraj
prey veaeng
priekules novads
priekulu novads
primorskij kraj
primorsko goranska zupanija
prince edward island
princes town
prizrenski okrug
provence alpes cote dazur
pskovskaja oblast
puente alto
puente de vallecas
puerto asis
puerto berrio
puerto boyaca
puerto cabello
puerto colombia
puerto escondido
puerto la cruz
puerto montt
puerto penasco
puerto plata
puerto princesa
puerto rico
puerto tejada
puerto vallarta
pul e khumri
pulau pinang
pulong santa cruz
purisima de bustos
puy de dome
puyang chengguanzhen
pyin oo lwin
pyrenees atlantiques
pyrenees orientales
qaasuitsup kommunia
qachas nek
qalat bishah
qarah zia od din
qasr e qand
qeqqata kommunia
qiryat ata
qiryat bialik
qiryat mozqin
qiryat yam
qoraqalpogiston respublikasi
quang binh
quang nam
quang ngai
quang ninh
quang tri
quatre bornes
quezon city
qui nhon
quintana roo
ras bayrut
ras al khaymah
rabat gozo
rabat malta
rabat sale zemmour zaer
race fram
rach gia
racha lechkhumi kvemo svaneti
radlje ob dravi
ragged island
rahim yar khan
raj nandgaon
ralik chain
ramat gan
ramat hasharon
ramganj mandi
ramos arizpe
rampur hat
rancho cucamonga
rancho la gloria
ras al khaimah city
ras gharib
ras el aioun
ras el oued
rasinski okrug
raski okrug
ratak chain
raunas novads
ravne na koroskem
rawala kot
recica ob savinji
redcar and cleveland
reggio calabria
reggio emilia
regiao autonoma da madeira
regiao autonoma dos acores
regiao continental
regiao insular
region metropolitana de santiago
rehiyon ng kanlurang bisaya
rehiyon ng soccsksargen
renala khurd
rence vogrsko
rennell and bellona
republika srpska
ressano garcia
rezeknes novads
rheinland pfalz
rhode island
rhone alpes
ribeira brava
ribeira grande
ribeira grande de santiago
ribeirao preto
ribeirao das neves
ribnica na pohorju
richards bay
richmond hill
richmond upon thames
riebinu novads
rif dimashq
rincon de romos
rio blanco
rio branco
rio claro
rio claro mayaro
rio cuarto
rio grande
rio grande do norte
rio grande do sul
rio negro
rio san juan
rio verde
rio de janeiro
rio de teapa
risalpur cantonment
rishon leziyyon
river gee
riviere du rempart
rivnenska oblast
rjazanskaja oblast
robat karim
roche caiman
rodrigues island
rogaska slatina
roi et
rojas novads
ropazu novads
ros comain
rosh haayin
rostov na donu
rostovskaja oblast
rotanak kiri
roxas city
rucavas novads
rugaju novads
rujienas novads
rum cay
rundales novads
rychnov nad kneznou
sgeorgia & ssandwich islands
sa dec
sa kaeo
sachsen anhalt
sahalinskaja oblast
sahuayo de morelos
saint andrew
saint ann
saint anne sandy point
saint catherine
saint david
saint elizabeth
saint george
saint george basseterre
saint george gingerland
saint helena
saint james
saint james windward
saint john
saint john capisterre
saint john figtree
saint joseph
saint julians
saint kitts
saint lawrence
saint louis
saint lucias
saint lucy
saint luke
saint mark
saint mary
saint mary cayon
saint michael
saint patrick
saint paul
saint paul capisterre
saint paul charlestown
saint pauls bay
saint peter
saint peter basseterre
saint petersburg
saint philip
saint thomas
saint thomas lowland
saint thomas middle island
saint thomas mount
saint barthelemy
saint etienne
saint louis
saint marc
saint martin
saint pierre et miquelon
saint raphael
saint roman
sainte devote
sakon nakhon
salacgrivas novads
salah ad din
salas novads
salaspils novads
saldus novads
sale al jadida
salina cruz
salt lake city
samarskaja oblast
sambuwangga sibugay
samdrup jongkha
samegrelo zemo svaneti
samtskhe javakheti
samut prakan
samut sakhon
samut songkhram
san andres
san andres cholula
san andres tuxtla
san antonio
san bernardino
san bernardino tlaxcalancingo
san bernardo
san blas canillejas
san buenaventura
san cristobal
san diego
san felipe
san fernando
san francisco
san francisco acuautla
san francisco del rincon
san gil
san ildefonso
san isidro
san jeronimo
san jeronimo cuatro vientos
san jose
san jose guadalupe otzacatipan
san jose de ocoa
san jose del cabo
san jose del monte
san juan
san juan nepomuceno
san juan del cesar
san juan del rio
san juan laventille
san leonardo
san lorenzo
san luis
san luis potosi
san luis rio colorado
san luis de since
san marcos
san marino
san martin
san martin azcatepec
san mateo
san mateo atenco
san miguel
san miguel ajusco
san miguel topilejo
san miguel de allende
san miguel de tucuman
san miguel del padron
san miguelito
san nicolas
san onofre
san pablo
san pablo autopan
san pascual
san pedro
san pedro garza garcia
san pedro sula
san pedro de macoris
san salvador
san salvador tizatlalli
san salvador de jujuy
san sebastian el grande
san simon
san vicente
san pedro
sanchez ramirez
sancti spiritus
sangla hill
sangre grande
sankt gallen
sankt peterburg
sant julia de loria
sant marti
santa ana
santa ana chiautempan
santa barbara
santa barbara doeste
santa catalina
santa catarina
santa catarina do fogo
santa clara
santa clarita
santa cruz
santa cruz xoxocotlan
santa cruz de tenerife
santa elena
santa fe
santa isabel
santa luzia
santa maria
santa maria chimalhuacan
santa marta
santa rosa
santa rosa de cabal
santa teresa
santa teresa del tuy
santa venera
santander de quilichao
santiago papasquiaro
santiago rodriguez
santiago teyahualco
santiago de cuba
santiago de queretaro
santiago de surco
santiago de tolu
santiago de los caballeros
santiago del estero
santo andre
santo domingo
santo domingo este
santo domingo oeste
santo domingo tehuantepec
santo tomas
sants montjuic
sao bernardo do campo
sao carlos
sao domingos
sao filipe
sao joao de meriti
sao jose
sao jose dos campos
sao leopoldo
sao lourenco dos orgaos
sao luis
sao miguel
sao paulo
sao salvador do mundo
sao tome
sao vicente
saone et loire
sar e pul
sarai alamgir
saraj †
saratovskaja oblast
sarpol e zahab
satu mare
saulkrastu novads
sawai madhopur
schleswig holstein
scottish borders
sebin karahisar
seine maritime
seine saint denis
seine et marne
sejas novads
selibe phikwe
selnica ob dravi
semienawi keyyih bahri
sempeter vrtojba
seongnam si
seoni malwa
seoul tukpyolshi
sete lagoas
setharja old
severnaja osetija
severnobacki okrug
severnobanatski okrug
severo kazahstanskaja oblast
shabeellaha dhexe
shabeellaha hoose
shah alam
shahdad kot
shahin dezh
shahr e babak
shahr e kord
shahre jadide andisheh
shamal sina
sharqpur sharif
shetland islands
shibin al kawm
shibin al qanatir
shida kartli
shivaji nagar
shofirkon shahri
shyghys qazaqstan oblysy
si racha
si sa ket
siauliu apskritis
siauliu miestas
sibensko kninska zupanija
sidi aissa
sidi akkacha
sidi amrane
sidi bel abbes
sidi bouzid
sidi kacem
sidi khaled
sidi merouane
sidi moussa
sidi okba
sidi salim
sidi youssef ben ali
sidi ech chahmi
siem reab
siguldas novads
sikandra rao
sing buri
sint eustatius
sint maarten
sioux falls
sisacko moslavacka zupanija
sistan va baluchestan
sita road
skane lan
skhirate temara
skofja loka
skriveru novads
skrundas novads
slovenj gradec
slovenska bistrica
slovenske konjice
smarje pri jelsah
smarjeske toplice
smartno ob paki
smartno pri litiji
smederevska palanka
smiltenes novads
smolenskaja oblast
soc trang
sodermanlands lan
sogn og fjordane
soledad de graciano sanchez
son la
souk ahras
sour el ghozlane
sous massa draa
south abaco
south andros
south australia
south ayrshire
south boston
south carolina
south cotabato
south dakota
south east
south eleuthera
south gloucestershire
south island
south lanarkshire
south tangerang
south tyneside
south west
south west
southend on sea
southern district
southern grenadine islands
southern highlands
southern nations
sowa town
spanish wells
splitsko dalmatinska zupanija
spring valley
sredisce ob dravi
srednjebanatski okrug
srednjobosanska zupanija
sremska mitrovica
sremski okrug
sri dungargarh
sri jayewardenepura kotte
sri madhopur
st barthelemy
st helens
st louis
st maarten
st martin
st petersburg
st pierre & miquelon
stann creek
stantsiya novyy afon
stara zagora
staro nagoricane
staryy oskol
staten island
stavropolskij kraj
stefan voda
sterea ellada
stinga nistrului
stockholms lan
stockton on tees
stoeng treng
stoke on trent
stopinu novads
stredocesky kraj
strencu novads
subang jaya
sud bandama
sud comoe
sud kivu
sud ouest
sukheke mandi
sulawesi barat
sulawesi selatan
sulawesi tengah
sulawesi tenggara
sulawesi utara
sultan kudarat
sumadijski okrug
sumatera barat
sumatera selatan
sumatera utara
sumska oblast
sumusta as sultani
sungai petani
sunrise manor
suphan buri
surat thani
surigao del sur
suto orizari †
suva reka
svaay rieng
sverdlovskaja oblast
sveta ana
sveti jurij
sveti nikole
sveti tomaz
szabolcs szatmar bereg
sør trøndelag
ta xbiex
taboao da serra
tacambaro de codallos
tadla azilal
tagbilaran city
talata mafara
talegaon dabhade
tall rifat
talsu novads
tambovskaja oblast
tamil nadu
tan tan
tana river
tando adam
tando allahyar
tando jam
tando muhammad khan
tanger assilah
tanger tetouan
tanjung pinang
taoyuan city
tarlac city
tarn taran
tarn et garonne
tarrafal de sao nicolau
tasman district
taurages apskritis
tawi tawi
taxco de alarcon
tay ninh
tayyibat al imam
taza al hoceima taounate
tazoult lambese
tejupilco de hidalgo
tel aviv
telford and wrekin
telsiu apskritis
tempe junction
tepatitlan de morelos
ternopilska oblast
terres australes francaises
territoire de belfort
tervetes novads
tetuan de las victorias
texcoco de mora
thaba tseka
thai binh
thai nguyen
thana bhawan
thanh hoa
tharaka nithi
the bronx
the hague
theniet el had
thi xa phu my
thies nones
thua thien hue
ti port de paix
tien giang
tierra blanca
tierra del fuego
timog sambuwangga
tiobraid arann
tiris zemmour
tizi gheniff
tizi ouzou
tjumenskaja oblast
tlajomulco de zuniga
tlapa de comonfort
toba tek singh
tomskaja oblast
toplicki okrug
torbat e heydariyeh
torbat e jam
tower hamlets
tra vinh
trans nzoia
trashi yangtse
treinta y tres
trenciansky kraj
trentino alto adige
trinity palmetto point
tristan da cunha
trnavsky kraj
trnovska vas
tsuen wan
tukuma novads
tulskaja oblast
tula de allende
tultitlan de mariano escobedo
tunapuna piarco
turks & caicos islands
tuxpam de rodriguez cano
tuyen quang
tuzlanska zupanija
tverskaja oblast
uasin gishu
ubon ratchathani
uchqurghon shahri
udmurtskaja respublika
udon thani
uherske hradiste
uijeongbu si
uljanovskaja oblast
ulan bator
ulan ude
ulsan gwangyeogsi
umm qasr
umm ruwaba
umm salal
umm al qaywayn
umm el fahm
unsko sanska zupanija
uppal kalan
upper demerara berbice
upper dir
upper east
upper nile
upper river
upper takutu upper essequibo
upper west
uppsala lan
urgut shahri
ust kamenogorsk
usta muhammad
ustecky kraj
usti nad labem
usti nad orlici
utenos apskritis
uthai thani
uttar char fasson
uttar pradesh
uva makanam
vaa o fonoti
vacoas phoenix
vainodes novads
val daoste
val doise
val de marne
vale of glamorgan
valente diaz
valkas novads
vallabh vidyanagar
valle hermoso
valle de bravo
valle de santiago
valle del cauca
vallee du bandama
vallon de la rousse
varaklanu novads
varazdinska zupanija
varkavas novads
varmlands lan
varzea grande
vasco da gama
vasterbottens lan
vasternorrlands lan
vastmanlands lan
vastra gotalands lan
vasylevsky ostrov
vatican city
vayoc jor
vecpiebalgas novads
vecumnieku novads
velika polana
velike lasce
velikiy novgorod
veliko tarnovo
ventspils novads
venustiano carranza
verbano cusio ossola
vest agder
viana do castelo
vibo valentia
viciebskaja voblasc
victor rosales
victoria de durango
viesites novads
vieux fort
vila real
vila velha
vilakas novads
vilanu novads
villa clara
villa nueva
villa vicente guerrero
villa del rosario
ville de kigal
vilniaus apskritis
vilniaus miestas
vina del mar
vinh long
vinh phuc
vinnytska oblast
virgin islands
virginia beach
viroviticko podravska zupanija
vitoria da conquista
vlaams gewest
vlaams brabant
vladimirskaja oblast
volgogradskaja oblast
volodymyr volynskyi
vologodskaja oblast
volta redonda
volynska oblast
voreio aigaio
voronezhskaya oblast
vukovarsko srijemska zupanija
vung tau
vykhino zhulebino
wad medani
wadi fira
wadi al hayat
wadi as sir
wadi ash shati
wake island
wallis & futuna islands
wallis et futuna
waltham forest
wangdue phodrang
waris aliganj
warminsko mazurskie
washington heights
wele nzas
wenshan city
west bengal
west berkshire
west coast
west dunbartonshire
west grand bahama
west jerusalem
west lothian
west new britain
west pokot
west raleigh
west sepik
west sussex
west virginia
west vlaanderen
western area
western australia
western bahr el ghazal
western equatoria
western highlands
western tobago
wilayah persekutuan kuala lumpur
wilayah persekutuan labuan
wilayah persekutuan putrajaya
windsor and maidenhead
winston salem
woleu ntem
woqooyi galbeed
xai xai
xalapa de enriquez
xicotepec de juarez
xojayli shahri
yany kapu
yehud monosson
yen bai
yirga alem
yoshkar ola
yuzhno sakhalinsk
zabajkalskij kraj
zadarska zupanija
zagorje ob savi
zagrebacka zupanija
zahir pir
zajecarski okrug
zakarpatska oblast
zambylskaja oblast
zamora chinchipe
zapadnobacki okrug
zapadnohercegovacka zupanija
zaporizka oblast
zdar nad sazavou
zebbug gozo
zebbug malta
zenicko dobojska zupanija
zhangjiakou shi xuanhua qu
zhovti vody
zhu cheng city
zhytomyrska oblast
zilinsky kraj
zilupes novads
zlatiborski okrug
zlinsky kraj
zomin shaharchasi
zuid holland
ða lat
ðong nai
ðong thap
đak lak
đak nong
đien bien
đuc trong`;

/** The names of one piece in lists/derived/places.txt, folded, a blank between two. */
export const PLACE_WORDS = `aana aachen aakkar aargau abadan abadeh abakaliki abakan abasolo abbotsford abbottabad abeche abeokuta aberdeen aberdeenshire abha abhar abia abidjan abim abkhazia abnub abobo abohar abovyan abqaiq abra abruzzo abseron abucay abuja abyan abyek acacias acambaro acatzingo acayucan accra aceh achaia achalpur acklins acquaviva acre actopan adamaoua adamawa adana adapazarı addanki adelaide aden adigrat adilabad adilcevaz adirampattinam adjumani admiralteisky adoni adrar adur adygeja adıyaman afar afgooye afif afikpo aflou afsin afula afyonkarahisar afzalgarh agadez agadir agago agar agaro agartala agbor agcabәdi agdam agdas agdzhabedy ageoshimo agnebi agoo agra agrigento agrı agstafa agsu aguachica aguascalientes agulu ahal ahar ahlat ahmadnagar ahmadpur ahmedabad ahraura ahuachapan ahvaz aibak aichi aileu ailinglaplap ailuk aimeliik ainaro airai airoli aisne aitoloakarnania aiwo aizawl ajalpan ajaria ajdabiya ajdovscina ajmer ajodhya akalkot akashi akbarabad akbarpur akbou akcaabat akcakale akcakoca akershus aketi akhisar akhmim akita akividu aklan akmene akola akot akron aksaray aksehir aksu aktobe akure akyazı alabama alabel alaca alacant* alaghsas alagoas alajuela alaminos alamo aland alandur alangulam alanya alappuzha alasehir alaska alava alba albacete albay alberta alborz albuquerque alchevsk alcorcon alebtong aleppo aleshtar alessandria alger algiers aliaga alibori alicante aliganj aligarh aligudarz alipur allahabad allier almaty almeria almora alsace altaj altamira altona alushta alvand alwar alytus amadora amagasaki amaigbo amalapuram amalner amambay amapa amara amarillo amarnath amarumayu amasya amazonas ambad ambah ambajogai ambala ambasamudram ambato ambattur ambikapur ambon ambur ameca amecameca americana amirdzhan amizour amla amli amman ammochostos amol amolatar ampantottai ampara amravati amreli amritsar amroha amsterdam amudalavalasa amudat amuria amuru anabar anaheim anaime anakapalle anambra anamur anand ananindeua anantapur anantnag anapolis anbu ancash anchorage ancona anda andalucia andijon andjazidja andjouan andkhoy andrijevica anekal anetan angamali angarsk angat angaur angers angono angren anguilla angul angus anhui anibare anjangaon anjar anjo ankara ankleshwar annaba annigeri annobon anqing ansaba anserma anshan anshun anta antakya antalya antananarivo antarctica antike antioquia antipolo antofagasta antratsyt antrim antsirabe antsiranana antwerpen anupgarh anupshahr anuradhapura anyang anyksciai anzoategui aomen aomori aonla aosta aousserd apac apace apalit apan aparri apartado apatzingan apayao apizaco apomu apure apurimac aqaba aquitaine aracaju aracataca aracatuba aracinovo arad aragacotn aragon aragua arak arakkonam araklı aral arambagh arandas arangaon arantangi arapiraca arar araraquara ararat araria arauca araucania arayat arbil archway arcot ardabil ardahan ardakan ardeche ardennes ardesen ards areka arequipa arezzo arges argolida argungu arhangay arhus ariana arica ariege arifwala ariguani arima aringay arish ariyalur arizona arjona arkadia arkansas arkhangelsk armagh armavir arnavutkoy arni arno aroor arrah arris arsikere arta artemisa artibonite artigas artvin arua aruba arumuganeri aruppukkottai arusha arvi asaba asadabad asahikawa asaka asandh asansol ascension asgabat ashanti ashdod ashgabat ashikaga ashkelon ashmun ashoknagar ashta asmara asosa assaba assam astana astara asti astoria astrakhan asturias asuncion aswan asyut atacama atakora atani ataq atarra atasehir atbara athens athni atimonan atlanta atlantico atlantida atlantique atlixco atmakur atrauli atsiaman atsugi attapu attard attiki attili attingal attur atua atyrau aube auchi auckland aude augsburg auraiya aurangabad ausa austurland auvergne avadi avanigadda avdiyivka aveiro avellino aveyron avila awdal aweil awka awsim axum ayacucho aydın ayeyawady ayorou aysen ayvalık azadshahr azamgarh azare azazga azcapotzalco azhiyur azilal azimpur azna azua azuay azzaba baalbek baardheere babaeski babil babina babol babolsar babruysk babək bacau bachhraon bacoor badagara badagry badajoz badakhshan badalona badami badarganj badghis badin badlapur badulla baduria bafang bafata bafia bafing bafoulabe bafoussam bafq bafra bagaha bagalkot bagasra bagcılar bagerhat baghdad baghlan baghpat bagmati bago baguio bahadurganj bahadurgarh bahar baharampur bahawalnagar bahawalpur bahcelievler baheri bahia bahjoi bahraigh baicheng baidoa baidyabati bairagnia bais baishan baiti baiyin bajil bajitpur bakersfield bakhchysarai bakhmut bakhtiyarpur bakool baku bakı bakıxanov balad balaghat balagtas balaka balakliya balakovo balakən balanga balangir balapur balashikha balasore balayan bale balears bali balikpapan baliuag balkh ballalpur ballymena ballymoney balochistan balotra balrampur balti baltimore balurghat balvanera balzan balzers balıkesir bama bamako bambari bamenda bamyan banaadir banamba banaybanay banbridge banda bandarban bandipura bandundu bandung bandırma baneh banfora banga banganapalle bangangte bangaon bangarapet bangarmau banghazi bangi bangkok bangui banha baniachang baniyas banjaran banjarmasin banjul banka bankra bankura banmankhi bannu bannur banqiao bansbaria bansi banswara banten bantval banwa banyo baoding baoruco baotou bapatla baqubah barahona baraki barakpur baramati baramula baran baranagar baranoa baranovichi baranya barasat barauli baraut barbacha barbil barbuda barcelona barda bardaskan barddhaman bardoli bardsir bareilly bargarh barguna barh barhiya barika barinas baringo barisal barmer barnala barnaul barnet barnsley baro barpeta barquisimeto barrancabermeja barranquilla barreiras barrie barsi bartın barueri baruipur baruni baruta barwala barwani basaksehir basarabeasca basavakalyan bashkortostan basilan basilicata basirpur basmat basoda basoko basrah basti basudebpur basyun bata bataan batala batam batanes batangas bathinda batifa batikent batken batman batna batouri battagram battambang batticaloa batumi bauan baucau bauchi bauru bawshar bayamo bayamon bayana bayanhongor bayawan bayburt bayelsa bayern bayji baynjiwayn bayombong bayrut bayugan bazarak bazega beawar becej bechar bedford beersheba begamganj begusarai behbahan behror behshahr beian beihai beijing beipiao beira beirut beja bejaia bekasi bekes bekescsaba bekobod bektemir bela belait belalcazar beldanga beledweyne belek belem belfast belgaum belgorod belgrade bellampalli bellary belluno beltinci bende bender benedikt benesov benevento bengaluru bengbu benget benghazi bengkulu bengo benguela beni benoni bentota benue benxi beograd bera berane berasia berat berazategui berbera berberati berdyansk berdychiv berea berehove berezniki bergama bergamo bergen berkane berlin bermuda bern beroun berovo berriane berriozabal berrouaghia bertoua beruniy beruwala besbes besikduzu besni betamcherla bethlehem betim bettiah betul bexley beykonak beyla beylikduzu beyləqan beypazarı beypore beysehir bhabhua bhadasar bhadohi bhadra bhadrachalam bhadrakh bhadravati bhadreswar bhagalpur bhaisa bhakkar bhalki bhalwal bhamo bhandara bhandaria bharatpur bharthana bharuch bhatapara bhatkal bhatpara bhavani bhavnagar bhawaniganj bhawanipatna bhawanipur bhayandar bhera bheramara bheri bhilai bhilwara bhimavaram bhimbar bhimunipatnam bhind bhinmal bhiwadi bhiwandi bhiwani bhola bhongaon bhongir bhopal bhubaneshwar bhuj bhusaval biaora białystok bibirevo bicol bida bidar bidhuna bielefeld biella biga bihac bihar bihariganj bihor bijapur bijar bijeljina bijnor bikaner bikramganj bilajari bilara bilari bilasipara bilaspur bilbao bilbays bilecik bilgram bilimora biliran bilqas bilsi biləsuvar bimbo bimini binalbagan binan binangonan bindki bingol binjai binmaley binnish binonga bintulu biobio biombo biratnagar birecik birgu birine birjand birkaland birkenhead birkhadem birkirkara birmingham birmitrapur birpara birstono birzai birzebbuga bisalpur bisauli bishkek bishnupur bishoftu biskra bislig bismil bissau biswan bitlis bitola biysk bizerte bizkaia* blackpool blagoevgrad blagoveshchensk blansko blantyre bled blida bloemfontein bloke blumenau boaco bobbili bobonaro bocaue bochum bodhan bodinayakkanur boditi bodrum boende boffa bogale bogdanci boghni bogor bogota bogovinje bogra bohinj bohol bojnurd bokaro boke bokeo boksburg bolama bolikhamxai bolivar bolobo bologna bolpur bolton bolu bolvadin bolzano boma bomet bomi bonab bonaire bong bongabon bongaigaon bongao bongor bonn boqueron borazjan bordeaux borgou borivli borkou bormla borno borovnica borsad borujen borujerd boryslav boryspil bosaso boshan bosilovo bossangoa boston botad botosani botshabelo bouake bouar boudouaou bouenza boufarik bougaa bougainville bougara bougouni bougouriba bouinan bouira boujdour boukadir boulemane boulgou boulkiemde boumerdas boumerdes bourgogne bournemouth bovec boyabat boyaca boyarka boyeros boysun bozhou bozoum bozuyuk bozyazı bradford braga braganca brahmanbaria brahmapur braila brajarajnagar brak brakna brakpan brampton brandenburg brasilia braslovce brasov bratislava bratsk braunschweig brava brazzaville brcko brda breclav breda bremen brent brescia brest bretagne brezice brezovica bria briceni bridgend brindisi brisbane bristol brno brokopondo bromley brooklyn brovary brownsville bruntal brussels brvenica bryanka bryansk buada bubanza bucak bucaramanga bucha bucharest buckinghamshire bucuresti budaka budapest budaun budhana budhlada budta bududa budva buea buenaventura buenavista buffalo bugiri bugo bugojno buguma buhi buhweju buikwe bujumbura bukama bukan bukavu bukedea bukhara bukidnon bukomansibi bukwa bulacan bulambuli bulan bulancak bulandshahr bulanık bulaon bulawayo buldana bulgan buliisa bulqize buluan bulungu bumba bumthang bundi bundibugyo bungoma bunia burao buraydah burdur burewala burgas burgenland burgos burhaniye burhanpur burjatija burla burlington burnaby bursa bururi bury busan bushehr bushenyi busia businga buskerud bustos buta butajira butaleja butambala butare butembo butuan buurhakaba buvuma buxar buxoro buyende buyukcekmece buzau bwizibwera byadgi bydgoszcz bytom byumba bərdə caaguazu caazapa cabadbaran cabagan cabanas cabiao cabimas cabinda cabuyao cacak caceres cacheu cadereyta cadiz caerphilly cagayan cagliari cahul caicedonia cainta cairns cairo cajamarca cakaudrove calabanga calabar calabarzon calabria calaca calamba calapan calarasi calarca calauan caldas calderdale calgary cali california callao calpulalpan caltanissetta calumpit calvados camacari camaguey camargo camayenne cambridge cambridgeshire camden camiguin camiling campania campeche campinas campobasso canakkale cananea canar canarias canaries canberra cancun candaba candelaria canelones cangzhou canillo canindeyu cankaya cankova cankuzo cankırı canlaon canning canoas cantabria cantal cantemir canterbury capas capiata capiz caqueta carabanchel carabobo caracas caraga carapicuiba carazo carcar carchi cardenas cardiff cardona carletonville carlow carmarthenshire carmona carnot carolina carrefour carrickfergus carsamba cartagena cartago caruaru cary casablanca casanare cascade cascades cascavel caserta caska castello* castillejos castlereagh castries catalunya catamarca catanauan catanduanes catania catanzaro catarman catbalogan catemaco cauca caucaia caucasia causeni cavite cayo ceara cebu ceeldheer ceerigaabo celaya celje centralniy centurion ceredigion cerete cerkezkoy cerknica cerkno cerkvenjak cesar cetinje ceuta ceyhan ceylanpınar chabahar chachoengsao chaco chaguanas chaibasa chaiyaphum chakapara chaklasi chakradharpur chaksu chakumpoto chakumwera chakwal chakwama chalatenango chalco chalisgaon chalkidiki challakere chalus chaman champa champasak champoton chamrajnagar chanda chandannagar chandauli chanderi chandigarh chandler chandpur chanduasi changanacheri changchun changde changhua changji changsha changwon changzhi changzhou chania channapatna channarayapatna chanthaburi chaoyang chaozhou chapeco chapra charef charente charikar charleroi charsadda chas chatra chattanooga chauk cheb cheboksary chefchaouen chelyabinsk chemmumiahpet chemnitz chenaran chengannur chengde chengdu chenghua chengzhong chennai chenzhou cheonan cher cheraga cherepovets cheria cherkasy chernihiv chernivtsi cherpulassery cherthala chervonohrad chesapeake chetouane chetumal chetwayi cheyyar chhabra chhagalnaiya chhatak chhatarpur chhattisgarh chhibramau chhindwara chhukha chia chiapas chiayi chiba chibuto chicago chichaoua chichawatni chiclayo chicoloapan chidambaram chidawa chiesanuova chieti chifeng chigasaki chigorodo chihuahua chikhli chikmagalur chikodi chikwawa chilakalurupet chillan chilmari chilpancingo chimaltenango chimborazo chimbote chimbu chimoio chin chinandega chinchina chingleput chiniot chinju chinnachowk chinnamanur chintamani chios chiplun chipurupalle chiquimula chiquinquira chiradzulu chirala chirchiq chiriqui chishtian chisinau chita chitapur chitipa chitradurga chittagong chittaranjan chittaurgarh chittur chitungwiza chlef chobe choco chodavaram chofu choiseul chokwe cholula choluteca chomutov chongjin chongqing chontales chopda chornomorsk chortkiv chortoq christchurch chrudim chuadanga chubut chuhuyiv chumphon chunar chuncheon chunian chuquisaca churachandpur churu chust chuuk chuzhou chystyakove ciampea ciarrai cibinong cibitoke cienaga cienfuegos cikupa cileungsir cimahi cimin cimislia cincinnati ciputat cirebon cirkulane cizre clackmannanshire clarendon cleveland clipperton closepet cluj coacalco coatepec coatzacoalcos coatzintla cochabamba cochin cocle coimbatore coimbra cojedes coleraine colima collines colombo colon colonelganj colonia colorado columbus comalcalco comayagua comilla comitan commewijne como comoe compostela conakry concepcion connacht connecticut consolacion constanta constantine contagem contai contla conwy cookstown coondapoor copacabana copan copenhagen copperbelt coquimbo corcaigh cordillera cordoba cordova cork corlu cornwall coro corona coronie corozal correze corrientes corse cortazar cortes corum cosamaloapan cosenza cotabato cotia cotonou cotopaxi covasna coventry coyah coyoacan coyotepec coyula cozumel craigavon craiova crawley cremona crensovci creuse criciuma criuleni crnomelj crotone croydon csongrad cuamba cuauhtemoc cuautitlan cuautla cuautlancingo cubuk cucuta cuddalore cuddapah cuenca cuernavaca cuiaba culfa culiacan cumana cumbria cumbum cumra cundinamarca cunene cuneo curacao curepipe curitiba curug cuscatlan cusco cuttack cuvette cyangugu czestochowa cəbrayıl cəlilabad dabhoi dabola dabra dabwali dadonghai dadri dadu dadukou daegu daejeon daet dagana dagestan dagupan dahanu dahegam dahuk dajabon dakar dakor dalaba dalian daliang daloa daltonganj daman damanhur damascus damaturu damavand dambovita dambulla damghan damietta dammam damoh danao dandeli dandong danilovgrad dapitan daqing dara darab darayya darbhanga darien darjiling darlington darnah darsi daryapur daskəsən dasmarinas dasna dasoguz datia datong daudnagar daugavpils daund daura dausa davangere davao dawei daykundi dayrut debaltseve debar debarca debila debrecen decan decin dedougou dedza dehdasht dehloran dehri delaware delcevo delhi delijan dellys delvine denbighshire denguele denigomodu denizli dennery denov denpasar denver deoband deolali deoli deoria depok derby derbyshire derince derry dese destrnik detroit devakottai devanhalli devarkonda develi devinuwara devoll devon dewas deyang dezhou dhaalu dhahran dhaka dhamar dhamnod dhampur dhamtari dhanaura dhanbad dhandhuka dhar dharangaon dharapuram dhari dharmabad dharmadam dharmanagar dharmapuri dharmavaram dhaulpur dhawalagiri dhekunu dhenkanal dholka dhone dhoraji dhrangadhra dhrol dhuburi dhulia dhulian dhupgari dhuri diadema diapaga dibai diber dibrugarh didim didwana diekirch diepsloot diffa dighwara diglur digos digras digri dihok dijkot dikhil dikirnis dikwa dila dili dilling dimapur dimashq dimona dinajpur dinalupihan dinapore dinar dindigul dinga dingli dinguiraye dingzhou dinhata diourbel dipalpur diphu dipolog disa dishna disuq divaca divinopolis diyala diyarbakır djamaa djelfa djemmal djidiouia djougou dnipro dobje doboj dobrepolje dobrich dobrna dobropillya dobrovnik dodekanisa dodoma dogonbadan dogondoutchi dogubayazıt doha dohad dohar dojran dokolo dolj dolneni dolnoslaskie dolynska domagnano domazlice dombivli domzale donaustadt doncaster dondaicha dondo donduseni donegal donetsk donga dongargarh dongguan donghai dongling dordogne dori dornava dornod dornogovi dorset dortmund dortyol dosquebradas dosso douala douane doubs douera douma dourados douz dowa dowlatabad down dragash drama dravograd drean drenthe dresden drochia drohobych drome drugovo druskininkai druzhkivka dschang duarte dubai dubasari dubayy dublin dubno dubrajpur dubreka dubti dudley duisburg duitama dullewala dumaguete dumka dumraon dumyat dunaujvaros dundgovi dungarpur dunyapur duplek durango durazno durban durg durgapur durham durres dushanbe dusseldorf duzce dwarka dzavhan dzerzhinsk dzhankoy ealing ebolowa ebon ebonyi edea edinburgh edinet edirne edmonton edremit effium eger egra ehime eilat eimsbuttel eindhoven eixample ejigbo eket ekiti ekpoma elamanchili elazıg elbasan elbistan elche eldoret elektrenai ellenabad ellore elmadag elur embera embu eminonu emmiganur empalme encamp energodar enfield enga engels england enna enriquillo enschede ensenada entebbe enugu envigado eqbaliyeh equateur erandol erattupetta erbaa erbil ercis erdemli eregli erevan erfurt ergani ermera erode erongo errachidia erraguntla erzin erzincan erzurum escalante escarcega eschen escondido escuinapa escuintla esenler esenyurt esfahan esfarayen eskisehir esmeraldas espaillat esperanza espinal espoo essaouira essen essex essonne esteli estuaire etawa etawah etobicoke eure evora evros evrytania evvoia extremadura exuma ezhou faasaleleaga faadhippolhu faafu facatativa faetano faisalabad falavarjan falcon falesti falkirk faqirwali faqus faranah faraskur fargona faridabad faridkot faridpur faro farrukhabad farrukhnagar fars farsan farshut faryab fasa fastiv fatehabad fatehpur fatick fatsa favoriten fayetteville fayzabad fazilka fazilpur fejer fendou fenghuang feni feodosiya fergana ferizaj fermanagh fermo ferokh ferozepore ferrara fethiye fgura fianarantsoa fiche fiditi fier fife figuig finistere finnmark fiorentino firenze firozabad firuzabad fizuli flacq flevoland flintshire florencia flores floresti floriana florianopolis florida floridablanca floridsdorf florina foggia fokida fontana fontem fontvieille forbesganj forecariah foreisetata formosa fortaleza foshan foumban foumbot franca francistown freetown freha freiburg fremont frenda fresnillo fresno fria frisco fromager frontera frosinone fryslan fthiotida fuenlabrada fuji fujian fujisawa fukui fukuoka fukushima fukuyama fuling fuman funafuti fundacion fundong funtua funza fusagasuga fushun fuvammulah fuwwah fuxin fuyang fuzhou fuzuli fyzabad guzor gaalkacyo gabes gaborone gabrovo gabu gadag gadarwara gadhada gadhinglaj gadwal gafargaon gafsa gagaemauga gagaifomauga gagauzia gaibandha gaillimh gajendragarh gajraula gajuwaka galapagos galati galguduud galicia galla galle gambat gambela gamboru gampaha gamprin gandajika gandaki gandhidham gandhinagar gangweondo gangakher ganganagar gangapur gangarampur gangawati gangneung gangoh gangtok ganja gansu ganzourgou gaomi gaoping gaoual gaozhou gapan garango garcia gard gardez garhakota garhmuktesar garhwa gariadhar garissa garland garoowe garoua garzon gasa gashua gateshead gatineau gaurnadi gauteng gaya gaza gaziantep gazipur gbadolite gbarpolu gbongan gdansk gdynia gebze gedera gedo geelong gegarkunik geidam geita gelderland gelibolu gelsenkirchen gemena gemlik geneina geneve genoa genova gent geoktschai georgetown gerash gerede gereida gereshk gerona gers getafe gevgelija gevrai ghanzi gharaunda ghardaia gharyan ghat ghatal ghatampur ghatsila ghauspur ghaziabad ghazieh ghazipur ghazni ghor ghormach ghosi ghotki ghugus gibraltar giddalur giddarbaha gifu gijon gilan gilbert gimaras gimbi gimcheon gipuzkoa* giresun giribingi giridih girne giron girona gironde gisenyi gitarama gitega giurgiu givatayim giza gjakove gjilan gjirokaster glacis glarus glasgow glendale gliwice glodeni glogovac gloucester gloucestershire gnagna goalpara goba gobardanga gobichettipalayam gobindpur godda godhra gogrial gohadi gohana goiania goias gojra gokak gokarna goksun golyanovo golaghat golbası golcuk golestan golpayegan goma gomba gombe gomoh gonabad gonaives gondal gondar gondia gonen gopalganj gorakhpur goranboy gorele gorgan gorgol gori goribidnur gorisnica gorizia gorj gorje gorontalo gosaba gostivar goteborg gourma goycay goyerkata goygol grad gradsko gramsh granada grandans grangwav granma graubunden gravatai graz greensboro greenwich gremda grenadines grenoble gressier grevena grevenmacher groningen grosseto grosuplje groznyy guacamayas guacara guadalajara guadalcanal guadalupe guadeloupe guainia guaira guam guamuchil guanacaste guanajuato guangdong guangshui guangxi guangyuan guangzhou guankou guantanamo guarapuava guarda guarenas guarico guaruja guarulhos guasave guatire guaviare guayaquil guayas gudalur gudivada gudiyatham gudja gudur guduvancheri guekedou guelma guelmim guera guernsey guerrero guider guidimaka guiguinto guilin guimba guiyang guizhou gujarat gujranwala gujrat gulabpura gulaothi gulbarga guledagudda guli guliston gulu gumel gumi gumia gumla gummi gumushane gumushkhane guna gundlupet gunma gunsan guntur gurgaon guria gurlan guroymak gurpınar gursahaiganj gursarai gusau gusinje guskhara guwahati guyane guyong gwadar gwalior gwangju gwynedd gyeonggido gyeongju gyeongsangbugdo gyeongsangnamdo gyor gyumri gzira għajnsielem għarb għargħur għasri għaxaq gədəbəy gәncә haapai hail habbouch habiganj habra hachinohe hachioji hackney hacıqabul hadagalli hadali hadano hadejia hadera hadgaon hadhdhunmathi hadithah hadjout hadramawt haeju hafizabad haflong hagen hagonoy haicheng haifa haikou hailakandi hailar hainan hainaut haiphong hajdina hajiganj hajin hajipur hajjah hakasija hakkari hakodate hala halab halabjah haldia haldwani halifax halisahar halol halton halvad halwan hamadan hamah hamamatsu hamburg hamhung hamirpur hamm hammamet hampshire handan hangal hangu hangzhou hannover hanoi hanover hansi hanumangarh haora hapur haqqulobod harar harare harasta harbin harburg hardap hardoi hargeysa harghita haridwar harihar haringey haripur harjumaa harpanahalli harrow harsin hartlepool harunabad haryana hasanpur hashtpar hasilpur hasimara haskovo hatay hathras hatobohei hatta havana havelian haveri havering hawaii hawalli hawassa hayward hazaribagh hebei hebi hebron hedmark hefei hegang heilongjiang hela heliopolis helmand helsinki henan hendala hendek henderson hengshui hengyang hennaya hentiy herat herault heredia herefordshire hermosa hermosillo herne herrera hertfordshire herzliya hessen heves heze hhohho hialeah hidalgo higashimurayama highland higuamo hihya hiiraan hiiumaa hillingdon hilsa himamaylan himatnagar himeji hims hincesti hindaun hindupur hinganghat hingoli hinigaran hino hinthada hirakata hirakud hiratsuka hiriyur hirosaki hiroshima hisar hisua hitachi hlukhiv hobart hodal hodmezovasarhely hodonin hodos hohhot hoima hojai hokkaido holguin hollywood holon homagama homnabad homs homyel honcho honda honolulu hordaland horjul horlivka hormozgan hortaleza hortolandia hosaina hoshangabad hoshiarpur hoskote hospet hosur houaphan houet hounde hounslow hovd hovedstaden hovsan hovsgol hrastnik hrazdan hrodna hsinchu huaian huaibei huainan hualien huamantla huambo huancavelica huancayo huanggang huangshi huangyan huanuco huatabampo huatusco huauchinango huayin hubei hubli huehuetenango huejotzingo huelva huesca hugli huila huimanguillo huixquilucan huixtla huizhou humen hunan hunedoara hungnam hunin hunsur huntsville huocheng hurghada husainabad huzhou hyderabad hyesan hyogo hınıs izaz ialomita ialoveni iasi ibadan ibague ibanda ibaraki ibshaway ichalkaranji ichchapuram ichihara ichinomiya idah idaho idanre idappadi idfu idku idlib idrija ifrane ifugao iganga igatpuri igboho igdır ignalina ihiala ijuw ikeja ikire ikirun iklin ikom iksan ilagan ilam ilan ilaro ilebo ileia ilesa ilfov ilgın ilheus iligan ilinden ilkal illinois illizi ilobu ilocos iloilo ilorin imamoglu imathia imbabura imereti imishli imisli imperatriz imperia imphal imus inagua incheon inchiri indaiatuba indang indapur independencia indi indiana indianapolis indore indre inegol ingusetija inhambane inisa inkhil inongo intibuca inverclyde inđija ioannina ioba iowa ipatinga ipeiros ipiales ipoh ipoti ipswich iquique iquitos irakleio iranshahr irapuato irattinapuri irbid iringa irinjalakuda irkutsk ironville irpin irvine isabel isabela isere isernia isfahan isfara ishikawa ishqoshim ishurdi isieke isingiro isiolo isiro iskenderun isla islamabad islamnagar islampur islington ismailia ismayıllı isna isparta istanbul istaravshan istok isulan itaborai itabuna itagui itajai itami itanagar itapevi itapua itaquaquecetuba itarsi iten itogon itsa ivanovo iwaki iwate ixmiquilpan ixtaczoquitlan ixtapa ixtapaluca ixtepec izabal izhevsk izmail izmir izmit izola iztacalco iztapalapa izumi izyum jabalpur jabalya jabat jablah jaboatao jacarei jacksonville jacmel jacobabad jaen jaffa jaffna jagadhri jagatsinghapur jagdalpur jagdishpur jagdispur jaggayyapeta jagna jagodina jagraon jagtial jahanabad jahangirabad jaigaon jaipur jaipurhat jais jaisalmer jaisingpur jaito jajpur jakarta jalalabad jalalpur jalandhar jalapa jalarpet jalaun jalesar jalgaon jalilabad jalingo jalisco jalna jalor jalpaiguri jaluit jamaame jamadoba jamalpur jambi jambusar jamjamal jamkhandi jammalamadugu jammu jamnagar jampur jamshedpur jamui jamundi jamuria janakpur jandiala jangaon jangipur janin janjgir jaora jaranwala jarash jarvamaa jasdan jasim jaspur jaswantnagar jatani jauharabad jaunpur javanrud jawa jawhar jayamkondacholapuram jayrud jazan jeddah jega jegunovce jekabpils jelgava jember jendouba jeonju jeremie jersey jerusalem jesenice jesenik jessore jetpur jewar jeypore jezersko jhabua jhajjar jhalakati jhalawar jhalrapatan jhanjharpur jhansi jhargram jharia jharkhand jharsuguda jhawarian jhelum jhenaidah jhingergacha jhunjhunun jian jiamusi jiangmen jiangsu jiangxi jianshui jiaojiang jiaozhou jiaozuo jiaxing jicin jieyang jigawa jihlava jijel jijiga jilib jilin jimenez jimeta jimma jinan jincheng jind jingdezhen jingling jingmen jingzhou jining jinja jinka jinotega jintur jinzhou jirja jiujiang jiutai jiutepec jiwaka jixi jizan jizzax jodhpur joetsu jogbani jogevamaa johannesburg johor joinville jolo jonava jonglei joniskis jora jorhat jounieh jowzjan joymontop jrada juarez juba jugsalai juhaynah jujuy juliaca junagadh jundiai junnar jura jurbarkas jurmala jursinci jutiapa juybar jwaneng kakheti kolito kaabong kaafu kabacan kabale kabalo kabankalan kabare kabarole kabba kaberamaido kabinda kabirwala kabul kabwe kachia kachin kadakkavoor kadavu kadayanallur kadi kadiogo kadiri kadirli kadiyivka kadugli kaduna kadur kaele kaesong kafanchan kaffrine kafranbel kagal kagawa kagera kagoro kagoshima kagızman kahramanmaras kahriz kahta kaifeng kaimganj kainuu kairana kairouan kaisiadorys kaithal kaiyuan kajiado kakamega kakching kakhovka kakinada kakrala kalakkadu kalaleh kalamassery kalamb kalandia kalangala kalanwali kalasin kalat kalavad kalavoor kalemie kalia kaliganj kalimantan kalimpong kalinga kaliningrad kalininskiy kaliro kaliyaganj kalka kalkara kallakkurichchi kallidaikurichi kalmunai kalmykija kalna kalol kalpatta kalpi kaluga kalungu kalush kalutara kalvarijos kalyan kalyandurg kalyani kamakura kamalia kaman kamareddi kamarhati kamba kambar kambove kamianske kamina kamirenjaku kamnik kamoke kampala kampene kampli kampot kamra kamthi kamuli kamwenge kamyaran kanagawa kanal kananga kanasin kanazawa kanbe kanchanaburi kanchipuram kanchrapara kandaal kandahar kandana kandhkot kandhla kandi kandiaro kandla kandukur kandy kanem kangavar kangayam kanggye kangweonto kanigiri kaniv kankan kankanhalli kanker kannad kannangad kannauj kannur kano kanpur kansas kanungu kanuru kaohsiung kaolack kapadvanj kapan kapchorwa kapenguria kapisa kaposvar kapurthala kara karabaglar karabuk karacabey karachi karad karagandy karaikal karaikkudi karaj karakocan karamadai karaman karamay karamsad karamursel karanja karapınar karas karasu karauli karbala karbala karbinci karditsa kardzhali kareli karelija karera karhal karimganj karimnagar karjat karkala karkira karlsruhe karmiel karnal karnali karnataka karnten karonga karor kars karsiyang kartarpur karur karuzi karvina karwar kasangulu kasaragod kasba kasese kasganj kashgar kashipur kashiwa kashmar kashmor kasongo kassala kassel kasserine kastamonu kastoria kasugai kasukabe kasungu kasur katakwi katanga katavi kathmandu kathua kati katihar katol katowice katoya katras katsina katsuta kattivakkam katunayaka kaunas kavadarci kavaje kavaklı kavala kavali kawagoe kawaguchi kawanishi kawardha kawasaki kawit kawthoung kaya kayah kayalpattinam kayan kayangel kayankulam kayanza kayes kayin kayseri kayunga kazan kazerun kebbi kebili kecskemet kedah kedainiai kediri kedougou keelakarai keelung kefallinia keffi kekri kelaniya kelantan kelibia kelme kelo kemalpasa kemerovo kemri kendari kendraparha kenedougou kenitra kenscoff kent kentucky kerala kercem kerch kericho kerkyra kerman kermanshah kerouane kesabpur kesan keshod keskin keson kestel kgalagadi kgatleng khabarovsk khachrod khadki khagaria khagaul khagrachari khagrachhari khairabad khairpur khalabat khalilabad khalis khalkhal khambhaliya khambhat khamgaon khammam khammouan khanabad khandwa khanjarah khanna khanpur kharagpur kharan kharar khardah khargone kharian kharkiv khartoum khartsyzk khash khashuri khatauli khatlon khedbrahma khekra khemisset khenchela khenifra kheri kherson khewra khimki khirdalan khiwa khmelnytskyi khmilnyk khobar khomas khomeyn khopoli khorramabad khorramdarreh khorramshahr khorugh khost khouribga khowy khujand khulm khulna khunti khurai khurda khurja khurrianwala khushab khust khuzdar khuzestan kiambu kibaale kiboga kibuku kibungo kibuye kicevo kichha kidal kidapawan kidricevo kiel kielce kifri kigali kigoma kikinda kikwit kilifi kilimanjaro kilinochchi kilis kilkis kimhae kinana kindia kindu kingston kinshasa kinwat kipushi kiratpur kirino kirinyaga kirklees kirkop kirkuk kirov kirovsk kiruhura kirundo kiryandongo kisangani kishanganj kishangarh kishiwada kishoreganj kishorganj kisi kisii kismayo kisoro kissidougou kisumu kitakyushu kitale kitchener kitgum kithor kitob kitui kitwe kladno klaipeda klang klatovy klerksdorp kluang knjazevac knowsley knoxville kobarid kobe kobilje koboko kocaeli kocani kocevje kochi kodaikanal kodar kodinar kodungallur koelwar kofu kogi kohat kohima kokologo kokrajhar kolar kolasib kolasin kolda kole kolea kolhapur kolhumadulu kolin kolkata kollam kollegal koln kolokani kolomyia kolonje kolonnawa kolwezi komaki kombissiri kombolcha komen komenda komi komondjari kompienga konce konch kondagaon kondapalle kongolo kongoussi konibodom konnagar konotop kontagora konya kopaganj kopargaon koper koppal koraput koratla korba korce kordestan koregaon korem korfez korhogo korinthia koriyama korla koronadal koror korosten korostyshiv kosamba koshigaya kosi kosice koson kosonsoy kosrae kossi kostanay kostel kosti kostopil kostroma kostyantynivka kota kotagiri kotamangalam kotayk kotdwara kotido kotikawatta kotkapura kotli kotma kotor kotputli kotri kottagudem kottayam koubia koudougou kouffo kouilou koulikoro koulpelogo koumra koundara koupela kouritenga kouroussa kourweogo kousa kousseri koutiala kovel kovilpatti kovrov kovur kovvur kowloon koynanagar koysinceq kozan kozani kozhikode kozje kozluk kozyatyn krabi kracheh kragujevac krakow kraljevo kramatorsk kranj krasnodar krasnogvargeisky krasnoyarsk kratovo krefeld kremenchuk kretinga kribi krishnagiri krishnanagar kriti krivogastani krizevci kromeriz kropyvnytskyi krsko krugersdorp kruje krusevac krusevo kuantan kuchaman kuching kucove kufa kuhdasht kuje kukatpalli kukes kukshi kula kulim kulittalai kulob kulp kultali kulti kulu kumagaya kumamoto kumanovo kumasi kumba kumbakonam kumbo kumhari kumi kumo kumru kumta kunar kundarkhi kundian kundla kunduz kunene kungota kunigal kunjah kunming kunnamangalam kunnamkulam kunri kunshan kupang kupiskis kupjansk kurashiki kurbin kurdəmir kure kurgan kurigram kurnool kursk kurtalan kurume kurunegala kurunægala kusadası kushiro kushtia kutahya kutaisi kuttampuzha kuzma kwajalein kwale kwangmyong kwara kween kweneng kyaikkami kyaiklat kyaikto kyankwanzi kyathampalle kyaukse kyegegwa kyenjojo kyiv kyklades kymenlaakso kyoto kyustendil kyzylorda kægalla kırkagac kırklareli kırsehir kırıkhan kırıkkale kızıltepe kǝngǝrli kəlbəcər laquila loriental laanemaa laascaanood laayoune labe laborie lacs lacın ladig ladner ladnun lafia lafiagi lages laghman laghouat lagos laguna lagunes lahar laharpur lahij lahore laighin laikipia laiyang laizhou lakes lakewood lakhdaria lakheri lakhimpur lakhyabad lakki lakonia lakshadweep laksham lakshmeshwar lakshmipur lalganj lalgola lalian lalitpur lalmohan lalmonirhat lalsot lalupon lambayeque lambeth lampang lamphun lampung lamu lamwo lancashire lancaster landes langarud langfang lankaran lanzhou laoag laohekou laois lappi lara larache larbaa lardjem laredo larisa larkana larnaka larne larvotto lashio lasithi lasko latakia latina latur lautem laval lavalleja lawang layyah lazdijai lazio lebap lebedyn lecce lecco leeds lefkada lefkosa leganes legaspi leicester leicestershire leipzig leiria leitrim lekki lekoumou lelouma lemamel lembang lemesos lempira lenart lenbe lendava leogane leova leraba lere leribe lerik leshan leskovac leste lesvos leticia letpandan letzebuerg leverkusen lewisham lexington leyte lezhe lhuentse lianghu lianshan liaocheng liaoning liaoyang liaoyuan libano libenge liberec libertad libon librazhd libreville licheng lichinga liege liepaja liguria lija lijiang likasi likiep likisa likoma likouala lille liloan lilongwe lima limassol limavady limay limbdi limbe limburg limeira limerick limon limousin limpopo linares lincolnshire lindi linfen lingayen lingsugur linhai linyi linz lipetsk lipkovo lira lisala lisboa lisbon lisburn litija litomerice litoral littoral liupanshui liverpool livorno ljubljana ljubno ljutomer lleida lobatse lobaye lobito lodhran lodi lodja loei lofa logar logatec logrono lohardaga loire loiret loja lokbatan lokoja lola lomaiviti lombardia lome lonavla london londrina longfeng longueuil loni lopez loralai lorestan loreto lori lorica loroum lorraine losal louangphabang loudi louga louisiana louisville loum louny louth lovech lozere lozova lozovo luancheng luanda luapula lubao lubbock lubeck lubelskie lublin lubny lubombo lubumbashi lubuskie lucban lucca luce luckeesarai lucknow ludhiana luebo lugazi lugo lugulu luhansk lukovica luleburgaz lumbang lumbini lunavada lunglei luohe luoyang lupon luqa luqiao lusaka lusambo lushnje luton lutsk luuka luuq luwero luxor luzern lviv lwengo lwes lyantonde lyman lyon lysychansk lyubertsy lyublino lənkəran lәnkәran msila maan maarratmisrin marib maale maao macapa macau maceio macenta macerata machakos machala macherla machhlishahr machida machilipatnam machinga macuata macuspana madaba madanapalle madang madaripur maddagiri maddur madgaon madhipura madhubani madhupur madhyamgram madikeri madiun madrid madriz madukkarai madurai madurantakam maebashi mafeteng mafraq magadi magalang magallanes magangue magdalena magdeburg magherafelt magindanaw magnisia magnitogorsk magura magway mahabad mahad mahajanga mahakali mahalingpur maharagama maharaganj maharashtra mahasamund mahbubabad mahbubnagar mahdia mahe mahemdavad mahendragarh mahilyow mahmudabad mahoba mahriz maicao maiduguri maihar mailsi mainaguri maine mainpuri mainz maio maiurno majalgaon majsperk majuro makamba makassar makhachkala makiyivka makoko makole makouda makrana makueni makurdi malabo malacca malaga malaita malakal malakanagiri malakwal malambo malampa malang malange malappuram malard malatya malaut malavalli malaybalay malayer malazgirt malbousquet maldonado malegaon malilipot malindi malingao malita malkajgiri malkapur malkara mallakaster mallawi malmo maloelap malolos malpura maltepe maluku malumfashi malungun malur maluso malvar malyn mamatid mamou manabi manado manafwa managua manali manamadurai mananwala manaoag manapla manapparai manatuto manaus manavadar manavgat manawar manbij manche mancheral manchester mandalay mandali mandamarri mandapeta mandera mandi mandiana mandideep mandimba mandla mandoul mandsaur mandvi mandya maner manfalut mangai mangalagiri mangaldan mangalore manghit manglaur mangochi mangrol manhattan manica manicaland maniema manikganj manila manipal manipur manisa manitoba manizales manjeri manjo mankachar manmad mannar mannarakkat mannargudi mannheim manoharpur mansa mansehra mansfield mansilingan mansoura manta mantampay mantova manufahi manuguru manus manvi manwat manyara manzanillo manzini mapuca maputo marino mara maracaibo maracanau maracay maracha maradi marahoue maramag maramures marand maranhao marayur marche mardan mardin marfil margilon margibi marhanets marhaura mariano maribor marienthal marijampole marilao marilia marinduke maringa maritime mariupol marivan mariveles marka markala markapur markazi markham markovci marmaris marne maroua marowijne marrakesh marsa marsabit marsaskala marsaxlokk marseille martaban martinique marvdasht maryland maryvale masaka masallı masan masantol masaya masbate mascara maseru mashhad masina masindi masinloc masqat massachusetts mastaga mastung masvingo masyaf matadi matagalpa matale matam matamoros matanzas matara mataram matay matehuala matera mateur mathba mathura mati matli matola matruh matsudo matsue matsumoto matsuyama mattanur maturin maua mauban maubin maudaha mauganj maule maur mauren mavelikara mavoor mawana mawlaik mawlamyine mawlamyinegyunn maxixe mayabeque mayaguana maychew mayenne mayiladuthurai maymana mayotte maysan mayuge mazandaran mazatlan mazeikiai mazowieckie małopolskie mbaiki mbale mbalmayo mbandaka mbandjok mbanga mbarara mbeya mbomou mbouda mckinney mchinji mdina meads mecca mechi medak medan medea medellin medenine medina medinipur mediouna medvode medway meemu meerut meftah megarine meghalaya mehar mehedinti mehekar mehendiganj meherpur mehndawal mehrabpur meiganga meiktila mejicanos mejit mekele mekla meknes melaka melbourne melekeok melgar melilla melitopol mellieħa melnik melong melouza melur memari memphis mendi mendoza menemen meneng menges mentougou merida merkezefendi merlo merouana mersin merta merton meru merzifon mesa meskiana messaad messina messinia meta metepec metlaoui metlika mettupalayam mettur metu meuse mexicali meybod meycauayan mezica mgarr miami miandoab mianwali mianyang miaoli miass michigan micoud middelburg middlesbrough midlands midlothian midoun midrand midsayap midtjylland midyat migori mila milak milan milano milas mili milwaukee mimaropa mimarsinan minab minamirinkan minatitlan minato minbu minchianabad mingelchaur minglanilla mingora mingәcevir minna minneapolis minnesota minsk miragoane miramar miranda miranpur mirdite miri mirialguda mirna mirzapur misantla misiones miskolc mislinja misratah mississauga mississippi missouri mito mitooma mitrovice mityana mixco miyagi miyazaki mizdah mizoram moanda mocimboa modakeke modasa modena modesto moga mogadishu mogila mogok mohali mohammadia mohammedia moheli mohr mojkovac mojo moka mokameh mokhotlong mokokchung mokolo mokotow mokpo moletai molise molo molodohvardiysk mombasa mompos monagas monaghan monaragala monastir monchengladbach monclova moneghetti monggar monghyr mongo monkayo monmouthshire mono monrovia montana montegiardino montelibano montepuez monteria monterrey montevideo montgomery montpellier montreal montserrado montserrat monywa mopti moquegua mora moradabad morales morar moratuwa moravce moray morazan morbi morbihan mordovija morelia morelos morena moriki morioka mormugao morobe morogoro moroleon moron morong moroto morrelgonj morsi moscow moselle moshi moskva mosquera mossoro mosta mostaganem mostar mosteiros mostoles mosul mothihari mouhoun moulins moulvibazar moundou mouzaia moxico moyale moyle moyo moyotzingo mozirje mpigi mqabba msaken msida msila mtarfa mtwara mubarakpur mubende mubi muborak muchinga mucumpiz mudanjiang mudbidri muddebihal mudhol mudon mudug mugla muhammadabad mukacheve mukalla mukdahan mukher mukono muktsar mulanje mulativ mulbagal mulheim mulleriyawa multan mumbai mumias mungeli munich munnar munoz munshiganj munster munuf munxar muradnagar muramvya muranga muratpasa murcia mures muricay muridke murmansk murree murshidabad murtajapur murwara murzuq musaffah musandam musanze muscat mushabani mushie musiri mussoorie mustafabad mustafakemalpasa muta mutare mutengene mutuali muvattupula muvattupuzha muyinga muyuka muzaffarabad muzaffargarh muzaffarnagar muzaffarpur mwanza mwaro mweka myanaung myawadi myaydo myeik myingyan myitkyina mykolayiv mymensingh myrhorod myrnohrad mysore mytishchi mzimba mzuzu ndjamena ndalatando naama nabagram nabeul nabha nabinagar nablus nabua nacala nachod nadapuram nadiad nador nadur nafarroa* naftalan naga nagaland nagano nagaoka nagareyama nagari nagarpur nagasaki nagaur nagda nagercoil nageswari nagina nagoya nagpur nagykanizsa naha nahan nahariyya naharlagun nahavand nahouri naic naihati nairobi naitasiri naivasha najaf najafabad najafgarh najibabad najran nakapiripirit nakaseke nakasongola nakhchivan naklo nakodar naksalbari nakuru nalchik nalchiti nalgonda nalhati nalut namakkal namangan namayingo namdrik namentenga namibe namosi nampo nampula namu namur namutumba nanchang nanchong nanded nandi nandigama nandikotkur nandurbar nandyal nangal nangarhar nangi nanjangud nanjing nanning nanpara nanpiao nanping nantes nantong nantou nanumanga nanumea nanyang nanyuki naogaon napak naples napo napoli naqadeh nara narail narasapur narasaraopet narathiwat narayanganj narayani narayanpet narela nargund narino narnaul narok narowal narra narsimhapur narsingdi narsinghgarh narsipatnam narwana naryn nasarawa nashik nashville nasirabad nasiriyah nason nassau nasugbu natal nathdwara natore naudero naugachhia nautanwa navadwip navoiy navojoa navolato navotas navsari nawabganj nawabshah nawada nawalgarh nawanshahr naxcıvan naxxar nayala nayarit nayudupet nazarabad nazareth nazarje nazilli nazran nazret ndola neamt nebbi nebraska nedroma nedumangad neembucu neftcala negapatam negombo negotino neijiang neiva neka nelamangala nellikkuppam nellore neno nepanagar nepean neringa netanya netishyn netrakona neuchatel neukolln neuquen neuss nevada nevis nevsehir newark newcastle newham newport newtownabbey neyagawa neyriz neyshabur neyyattinkara ngaoundere ngaraard ngarchelong ngardmau ngatpang ngchesar ngeremlengui ngiwal ngora ngounie ngozi nguru niamey niari niassa nibok nickerie nicosia nidadavole nidwalden niederosterreich niedersachsen nievre nigde nihtaur niigata nijmegen nikopol niksar niksic nilanga nileshwar nilphamari nimba nimbahera nimroz ninawa ningbo ningxia nioki nipani nirmal nisporeni niteroi niuas niue niutao niwai nizamabad nizhnekamsk nizhnevartovsk nizhyn nizip njeru njombe nkhotakota nkongsamba nkoteng nkpor nkwerre nnewi noakhali nodes nodwes nogales nograd nohar noida nokha nola nongstoin nonthaburi nord nordjylland nordland norfolk norte northampton northamptonshire northland northumberland norwich norzagaray nottingham nottinghamshire nouaceur nouakchott noumbiel nouna novaci novara noveleta novocherkassk novokuznetsk novomoskovsk novorossiysk novosibirsk novovolynsk novoyavorivsk nowrangapur nowshahr nsanje nsukka ntcheu ntchisi ntoroko ntungamo nubl nugaal nukufetau nukulaelae nukus numan numazu nunavut nuoro nurabad nuristan nurnberg nurota nurpur nusaybin nushki nuzvid nwoya nyachera nyahururu nyala nyamira nyandarua nyanga nyaungdon nyaunglebin nyeri nyiregyhaza nyland nymburk nzega nzerekore oakland oakville oaxaca obala obando oberhausen oberosterreich obihiro obock obonoma obra obukhiv obwalden ocana oceanside ocnita ocosingo ocotepeque ocotlan ocoyoacac odawara odemis odessa odisha odranci oecussi offa offaly ogaki ogaminana ogliastra ogoja ogun oguz ohangaron ohangwena ohio ohrid oise oita okanagan okap okara okayama okazaki okene okhtyrka okigwe okinawa oklahoma okrika okuta olancho oldenburg oldham oleksandriya olinda olmaliq olomouc olongapo olsztyn oltiariq oltinkol olupona omagh omaha omaheke omdurman omidiyeh omnogovi omsk omusati ondo ongole onitsha ontario ooty opava oplotnica opolskie oppland oqtosh oradea orai oral oran orani ordino ordos ordu ordubad oregon orel orellana orenburg orhangazi orhei orhon orientale orion oristano orizaba orlando ormoc ormoz orne oromia oroquieta orsk ortakoy orumiyeh oruro osaka osan osasco oshana oshawa oshikoto oshnaviyeh osilnica oslo oslomej osmanabad osmancık osmaniye osnabruck osogbo osterbotten ostrava osun otago otjozondjupa otsu ottappalam ottawa otuke ouaddai ouagadougou ouahigouya ouaka ouargla ouarzazate oubritenga oudalan oudomsai oueme ouest ouham ourense overijssel oviedo ovorhangay owerri oxford oxfordshire oxnard oyam oyama oyan ozama ozar ozubulu poti pyongyang paarl pabbi pabna pachora padam padang pader padova padra padrauna paete pagadian pagalungan pagbilao pagegiai paghman pahang paidha paithan pajok pakokku pakpattan pakruojis paktika paktiya pakur pala palakollu palang palani palanpur palasa palauli palawan palembang palencia palenque palermo palghar palghat pali palitana palkonda palladam pallavaram pallippatti pallisa palma palmaner palmas palmdale palmira paloncha paltan palu palwal palwancha pampanga pamplemousses pamplona pamulang panabo panadura panagar panaji panalanoy pancevo panchagarh panchkula pandacaqui pandan pandharpur pandhurna pandi pando pandua panevezys pangasinan panihati panipat paniqui panjab panjakent panjshayr pankshin panna panruti panshan pantubig panuco panvel paola paombong papaya pappinissheri papua para paradise paraguari paraiba paraiso parakou paramagudi paramaribo parana parang parasia parauapebas parbatipur parbhani pardi pardubice parkent parlakimidi parma parnamirim parnumaa paro parola parral parsabad partur parung parvatipuram parwan pasadena pasan pasargad pasarkemis pasay pasco pashchimanchal pasighat pasni pasrur passi passore pastaza pasto pasuruan pasvalys patamundai patan patancheru pathanamthitta pathankot pathardih pathein pathri patiala patigi patiya patna patnos patra pattani patti pattoki pattukkottai patuakhali patuto patzcuaro paul paulista paungde pauri pavia pavlodar pavlohrad pavugada pawayan payande paysandu payyannur pazardzhik pecs pedana peddapalli peddapuram pedernales pehcevo pehowa pekalongan pekanbaru peleliu pelhrimov peliyagoda pella peloponnisos pelotas pemagatshel pemalang pematangsiantar pemba pembroke pembrokeshire penama penaranda penghu penja penjamo pennsylvania penza peoria peqin perak perambalur peranampattu peravia perbaungan percut pereira perevalsk periyakulam perlis perm permet pernambuco pernik perote perth perugia perumbavoor perumpavur perungudi pervomaysk pervomayskyy pescara peshawar pesnica pest petare peten peterborough petionville petlad petnjica petrolina petropavl petropolis petrovec petrozavodsk phagwara phalodi phalombe phaltan phangnga phatthalung phatthaya phayao phetchabun phetchaburi phichit philadelphia phitsanulok phoenix phongsali phrae phuket phulbani phultala piacenza piaui picardie pichincha piedecuesta piemonte piendamo pieria pieta pietermaritzburg pihani pikine pila pilani pilar pilibangan pilibhit pililla pilkhua pilsen pimpri pinamalayan pindiga pingdingshan pingtung pingxiang pinjaur pipar piracicaba piraeus piran piranshahr piravam pirgaaj piro pirojpur pirot pisa pisek pishva piskent pistoia pita pitalito pitcairn pitesti pithampur pithapuram pithoragarh pittsburgh piura pivijay pivka plaisance planaltina planken plano plaridel plasnica plateau plateaux plato plav pleven pljevlja ploiesti plovdiv plumbon plunge pluzine plymouth podcetrtek podgorica podilsk podkarpackie podlaskie podlehnik podolsk podujeva podvelka pogradec pohang pohnpei pokhara pokrovsk polanco polangui polannaruvai polatlı polavaram poljcane pollachi polomolok poltava polur polvamaa polzela pomona pomorskie ponce poni ponmana ponnani ponnur ponnuru pontevedra pontianak pool poole poonamalle popasna popayan porbandar pordenone porglo porsa portalegre portland porto portoviejo portsmouth portuguesa porur posadas postojna potenza potiskum potosi pousaat powys pozarevac poznan prachatice pradera prague praha prahova praia pratapgarh prato prebold preddvor prerov preston pretoria prevalje preveza pribram prienai prijedor prilep principe pristina prizren probistip probolinggo proddatur progreso prokopyevsk prokuplje prostejov providence pryluky pskov ptuj pucallpa puconci puducherry pudukkottai puebla puglia pujali puke pulgaon pulilan pulivendla puliyangudi pulupandan pumwani punakha punalur punasa punch pune punganuru punjab puno puntarenas puranpur puri purna purnia puruandiro puruliya purwakarta purwodadi purwokerto pusad puthia putian puttalam puttur putumayo puyang pyapon pyay pyinmana pyongyang qaen qahderijan qala qalqilya qalqilyah qalyub qapqal qaracuxur qarchak qarshi qashqadaryo qazax qazvin qeshm qianjiang qibray qina qingdao qinghai qingyuan qinhuangdao qionghai qiqihar qoqon qorgontepa qobustan qormi qorveh qoryooley qrendi quanzhou quba qubadlı quchan quebec queens queensland quelimane queretaro quetta quetzaltenango quezon quibdo quiche quilmes quimbaya quinara quindio quito qurayyat qurghonteppa qusar quthbullapur quthing quva quvasoy quwaysina qәbәlә raanana rabak rabat rabigh rabkavi radece radenci rades radhanpur radom radovis radovljica radviliskis raebareli rafah rafiganj rafsanjan raghogarh ragusa rahatgarh rahimah rahuri raichur raiganj raigarh raikot raipur raisen raisinghnagar raiwind rajahmundry rajakhera rajanpur rajaori rajapalaiyam rajasthan rajbari rajgarh rajgir rajkot rajpipla rajpur rajpura rajsamand rajshahi rajula rajura rakai rakhine rakovnik raleigh ramachandrapuram ramadi ramagundam ramallah ramanathapuram ramapuram rameswaram ramganj ramgarh ramgundam ramhormoz ramla ramnagar ramon rampachodavaram rampur rampura ranaghat ranavav rancagua ranchi randburg rangamati rangia rangpur ranibennur raniganj rankovce ranong raojan raplamaa rapti raseiniai rasht rasipuram rasra ratangarh ratchaburi rath ratia ratlam ratnagiri ratnapura ratodero raurkela ravar ravenna raver rawalpindi rawatbhata rawatsar raxaul rayachoti rayadrug raymah rayong razam razampeta razgrad razkrizje recife recodo redbridge redonda reforma reggane reghaia regina reguiba rehli rehnan rehovot reims relizane remchi remuna renfrewshire rengasdengklok renigunta rennes reno renukut repalle resen resistencia retalhuleu rethymnis reunion revelganj rewa rewari reyhanlı reykjavik reynosa rezekne rezina rhondda rhone riau ribnica richmond rietavo rieti riga rimini ringas riohacha rionegro rioverde risal risaralda riscani rishikesh rishra risod rivas rivera rivercess rivers riverside rivne rizal rize rizhao robbah robertsganj robertsonpet rocha rochdale rochester rodopi rodriguez rogaland rogasovci rogatec roha rohini rohri rohtak rokiskis rokycany roldanillo roma romblon rome romny romsa rondonia rondonopolis rongai rongelap roodepoort roorkee ropar roraima rosario rosarito rosetta rosoman rostock rotherham rotterdam rotuma rouached rouissat rovenky rovigo rozaje rubirizi rubizhne rubtsovsk rudarpur rudsar ruggell rukban rukungiri rukwa ruma rumbek rumphi ruse rusera russeifa rustaq rustavi rutana rutland ruvuma ruyigi rwamagana ryangkangto ryazan rybinsk rzeszow sadah saarbrucken saaremaa saarland saatlı saba sabac sabadell sabalgarh sabanalarga sabaneta sabha sabinas sabirabad sablayan sabran sabratah sabya sabzevar sacatepequez sachsen sacramento sadabad sadaseopet saddiqabad sadri safaga safed safidon safranbolu safwa saga sagaing sagar sagarmatha sagauli sagay saha sahab sahagun saharanpur saharsa sahaswan sahbuz sahel sahibganj sahiwal saida saidpur sainthia saitama sakai sakakah sakarya sakhipur saki sakiai sakrand sakura salaj salalah salamanca salamat salatiga salavan salavat salaya salcininkai salerno salfit salford salgotarjan salihli salima salinas salmas salor salovci salqin salta saltillo salto salur salvador salvatierra salyan salzburg samal samalkha samalkot samalut samana samangan samannud samar samara samarinda samarkand samarqand samarra samastipur samaxı samba sambales sambalpur sambhal sambir sambrial samburu samitah samos samsun samtredia samtse samux sanaa sanaag sanand sanandaj sanawad sancaktepe sanchor sanctorum sandakan sandi sandila sandur sandwell sandwip sandıklı sanga sangamner sangareddi sangaria sangha sanghar sangli sangmelima sangola sangrur sanguie sankeshwar sankrail sanlıurfa sanma sanmatenga sanming sannat sanshui santander santarem santiago santol santos sanʻa saoner sapanca sapele sapporo saqqez saraburi sarajevo sarakhs saramacca sarande sarangani sarangpur sarankhola saransk saraqib saratov sarawak sardarshahr sardegna sardhana sargodha sarh sari sariaya sarishabari sariwon sarkhej sarkikaraagac sarny sarpang sarthe sasebo saskatchewan saskatoon sassari sasvad satakunda satana satara sathupalli sathyamangalam satita satkania satkhira satna sattenapalle sattur satun satupaitea saugor saundatti sausar savanes savannakhet savanne savannes savanur savarkundla saveh savnik savoie savona sawakin sayaboury sayama sayhat sayula sayyan saʻdah scarborough schaan schaffhausen schellenberg schwyz scotland scottsdale seattle sebdou secunderabad sedhiou sedrata seeb sefrou sefton segou segovia sehore sehwan sejong sekong selangor selcuk selenge selu semarang sembabule semey semic semily semirom semnan senaki sencur sendai sendhwa sennar seno sentilj sentjernej sentjur sentrupert seogwipo seohara seoni seoul sepang seram serang sereflikochisar serekunda seremban serere sergipe serik serilingampalle serra serravalle serres serua seti setif settat setubal sevastopol severnyy severodvinsk sevilla sevnica seydisehir sezana sfax sfizef shaanxi shabqadar shabwah shadegan shagamu shahabad shahada shahbazpur shahdadpur shahdol shahganj shahjanpur shahkot shahpur shahpura shahriar shahrisabz shahrud shahzadpur shajapur shakargarh shakhtarsk shakhty shakiso shamakhi shamkhor shamli shamsabad shan shandong shanghai shangqiu shangrao shangyu shantipur shantou shanwei shanxi shaoguan shaoxing shariatpur sharjah shashemene shashi sheema shefa sheffield shegaon sheikhpura shekhupura sheki shendi shengli shenyang shenzhen sheoganj sheopur shepetivka sherghati sherkot sherpur shertallai shibganj shibirghan shiga shiggaon shihezi shijiazhuang shikarpur shikohabad shillong shimane shimla shimoga shimonoseki shindand shinyanga shiqi shiraguppi shiraz shirbin shirdi shirpur shirvan shiselweni shivpuri shiyan shizuoka shkoder sholinghur shoranur shorapur shorkot shostka showot shreveport shrigonda shrirampur shropshire shtime shuangyashan shujaabad shujalpur shumen shush shushtar shwebo shyamnagar shymkent sialkot siauliai siaya sibi sibiu sibsagar sibu sibulan sibut sichuan sicilia siddhapur siddipet sides sidhi sidlaghatta sidon siena siggiewi siguiri sihanoukville sihor sihora siirt sijua sikandarabad sikar sikasso sikihor sikkim sila silale silang silao silchar siliana silifke siliguri silistra silivri sillanwali sillod silopi silute silvan silvassa simav simdega simferopol simiyu sinah sinaloa sincelejo sindgi sindh sindhnur singa singanallur singerei singida singrauli sinjar sinnar sinoe sinop sinuiju sipaliwini siparia siping sira siracusa sirajganj sirak sirdaryo sirhind sirjan sirkazhi sirohi sironj sironko sirsa sirsaganj sirsi sirsilla sirte siruguppa sirur sirvan sirvintos sisli sissili sitamarhi sitapur sittwe situbondo siuri sivaganga sivakasi sivas siverek siwan siyәzәn sjælland skanes skikda skocjan skofljica skopje skrapar skudai skuodas slaskie slavuta slavutych sliema sligeach sliven slough sloviansk smederevo smila smolensk smolyan snizhne soacha sobral sochi sodo sodrazica sofala sofia sogamoso sohag sohna sojat soka soke sokhumi sokolov sokoto solan solana solano solapur solcava soldanesti soledad solihull solingen solola solothurn soma sombor somerset somme somogy sonamukhi sonargaon sondrio songadh songkhla songnim sonipat sonora sonqor sonsonate sonsorol sool sopiste sopron sopur soran soreang sorgun soria soriano soro soroca sorocaba sorokyne soron soroti sorsogon sosnowiec sostanj soufriere sougueur soum souma souran sourou sousse southampton southland southwark soweto soyapango soyibug spelugues spokane springfield springs srikakulam srinagar srinivaspur srivilliputhur staffordshire starokostiantyniv starse stavropol steiermark sterlitamak stip stirling stockholm stockport stockton store strabane strakonice strasbourg straseni straza strogino struga strumica stryi studenicani stuttgart suar subaykhan subic subotica suceava suchitepequez sucre sucumbios suez suffolk sughd suhaj suhbaatar suihua suita suizhou sujangarh sukabumi sukhothai sukkur sulawesi suleja sullana sultanah sultanbeyli sultangazi sultanpur sulu suluova sulur suluru sumare sumatera sumedang sumperk sumqayıt sumy sunam sunamganj sunchon suncheon sundargarh sundarnagar sunderland sunggal sungurlu sunnyvale supaul surabaya surakarta surallah surandai surat suratgarh surendranagar surgut suriapet surigao surin surman surrey surt suruc surxondaryo susa susangerd susehri sutton suwon suzano suzhou suzuka suðurland suðurnes svalbard svencionys sverdlovsk svitavy svitlovodsk swabi swansea swieqi swietokrzyskie swindon syddanmark syevyerodonetsk syktyvkar sylhet synelnykove syriam syunik syzran szczecin szeged szekesfehervar szekszard szolnok szombathely sırnak sәdәrәk sәki sәmkir sәrur taif taizz taakaev taal tabaco tabas tabasco tabor tabora tabriz tabuk tachilek tachira tachov tacloban tacna tacoma tacuarembo tacurong tadepalle tadepallegudem tadif tadjourah tadmur tadpatri tafas tafea taganrog tagant tagaytay tagiura tagoloan tagudin taguig tahoua tahta taian taichung taihecun tailevu tainan taipei taiping taitung taiyuan taizhou takab takamaka takamatsu takaoka takarazuka takasaki takatsuki takeo takestan takhar taki takoradi tala talagang talaja talamba talas talavera talca talcahuano talcher talikota talipparamba talisay talkha tallahassee tallbisah tallinn tallkalakh taloda taloqan tamale tamalous tamanrasset tamaulipas tambacounda tambaram tambov tame tameside tamiyah tamluk tampa tampere tampico tamra tanauan tanay tanda tandag tandalti tandjile tandlianwala tandur tanga tangail tangerang tanggu tangi tangier tangshan tangub taninthayi tanjay tanjore tantoyuca tanuku tanza taounate taourirt taoyuan tapachula tapoa taraba tarabulus taraclia tarakeswar taranagar taranaki taranto tarapaca taraz targovishte tarhuna tarija tarikere tarlac tarn taroudant tarrafal tarragona tarsus tartouss tartumaa tartus tarut tarxien tasgaon tashkent tasikmalaya tasmania tata tatabanya tataouine tatarstan tatvan taubate taungdwingyi taunggyi taungoo taunsa taurage tavsanlı tavus tawau tayabas taybad taytay taza taʻizz tbilisi teapa tearce tebesbest tebessa tecamachalco tecate tecax tecoman tegal teghra tegucigalpa tehran tehri tehuacan tekirdag tekkalakote teknaf telabastagan telangana telemark telenesti teleorman telerghma telimele tellicherry telsiai tema temara tembisa temburong temirtau temixco temotu tempe temuco teni tenkodogo tennessee tenosique teoloyucan tepeaca tepelene tepexpan tepic teplice tepotzotlan tequila tequisquiapan teramo terdal terengganu teresa teresina terme terni ternopil terrassa teruel tesistan tessaoua tete tetouan tetovo texas teziutlan tezpur thakurdwara thakurgaon thal than thanatpin thane thanesar tharyarwady thaton thatta thayetmyo thenkasi thesprotia thessalia thessaloniki thies thika thimphu thiruthani thiruvananthapuram thiruvarur thomazeau thongwa thoothukudi thoubal thrissur thul thurgau thuringen thurrock thyolo tianjin tianshui tiaret tibasti tibati tiberias ticino ticul tieling tierralta tigrai tigwav tijuana tikamgarh tiko tikrit tilburg tilhar tillaberi timbuktu timimoun timis timisoara timizart tindivanam tindouf tinongan tinsukia tipasa tipaza tiptur tirana tirane tiraspol tire tirmitine tirmiz tirol tiruchchendur tiruchengode tiruchirappalli tirukkoyilur tirukonamalai tirunelveli tirupati tirupparangunram tiruppur tirur tiruttangal tiruvalla tiruvallur tiruvannamalai tiruvottiyur tisina tissemsilt titagarh titlagarh tivat tizayuca tizimin tiznit tlahuac tlalnepantla tlalpan tlapacoyan tlaquepaque tlaxcala tlemcen torqaorgon toamasina tobruk tocantins tochigi togdheer tohana tokat tokelau tokmak tokorozawa tokushima tokyo tolyatti toledo tolga toliara tolima tolmin tolna toluca tomakomai tombali tombouctou tomsk tonala tonekabon tongatapu tongchuanshi tonghua tongliao tongshan tongzhou tonk topi torba torbalı torbay tordher toretsk torfaen torino toronto tororo torreon torun toscana toshbuloq toshkent toshloq totonicapan tottori touba touggourt tougue toukh toulon toulouse tovuz townsville toyama toyohashi toyonaka toyota tozeur tozkhurmato trabzon trafford trakai trang trapani trarza trashigang trat travnik trbovlje trebic trebinje trebnje trelawny trento treviso triesen triesenberg trieste trikala trincomalee tripoli tripura trongsa tropoje trstenik trujillo truskavets trutnov trzic trzin tskhinvali tshela tshikapa tsirang tsukuba tsyurupynsk tuamasaga tubarjal tubas tucson tucuman tuensang tuguegarao tula tulancingo tulcea tuljapur tulkarm tulsa tultepec tulua tumaco tumbes tumkur tumsar tunceli tundla tungi tungipara tungurahua tuni tunis tunja tura turaif turaiyur turbaco turbat turbo turgutlu turhal turin turkana turkmenabat turku turmero turnisce turpan tursunzoda tutong tuxpan tuxtepec tuxtla tuzla tver twante tyre tyumen tyva tәrtәr uaboe ualog ubari uberaba uberlandia ucar ucayali udaipur udgir udhampur udine udumalaippettai udupi ugep ughelli uige uitenhage ujae ujhani ujjain ukmerge ulaanbaatar ulaidh ulanhot ulcinj ulhasnagar ullal ulsan ulyanovsk uman umarga umaria umarkhed umarkot umbria umluj umraniye umred umreth umuahia ungheni unity unjha unnao unye upleta uran uravakonda urdaneta urganch uriangato urla uromi uruapan urumqi uruzgan usak usilampatti uskudar ussuriysk usulutan utah utena utmanzai utraula utrecht utrik utsunomiya uttaradit uttarakhand uvira uychi uzhgorod uzice uzunkopru vadigenhalli vadodara vaduz vagharshapat vahdat vaijapur vaisigano vaitupu vakaga vakfıkebir valais valandovo valcea valdesia valencia valenciana valgamaa valjevo valladolid valle valledupar valletta valmiera valparai valparaiso valsad valvedditturai valverde vanadzor vancouver vandavasi vanderbijlpark vaniyambadi vantaa vapi varamin varanasi varangaon varash varena varese vargas varkala varna vasilevo vaslui vasylkiv vaucluse vaud vaughan vaupes vavau vavuniya vayalar vedaraniyam vejalpur velenje veles vellore vendee veneto venezia venkatagiri ventspils vepagunta veracruz veraguas veraval vercelli vereeniging vermont verona verrettes verzej vestfirðir vestfold vesturland veszprem vetapalem vettur vevcani vezirkopru viamao vicenza vichada victorias videm vidin vidisha vienna vienne vientiane vigan vigo vihari vihiga vijayawada vikarabad vikeke viljandimaa vilkaviskis villaflores villagran villahermosa villamaria villavicencio villupuram vilnius vinh vinica vinnytsia vinukonda vipava viransehir virar virginia virudunagar visaginas visakhapatnam viseu visnagar vitanje vite vitebsk viterbo vitina vitoria vizianagaram vladikavkaz vladivostok vlore vodice voiotia vojnik vojvodina volgodonsk volgograd vologda volta volzhskiy vorarlberg voronezh vorumaa vosges voznesensk vrancea vranestica vranje vransko vrapciste vratsa vrbas vrhnika vriddhachalam vrindavan vrsac vryheid vsetin vushtrri vuyyuru vuzenica vyara vynohradiv vyshneve vyskov vysocina waddan wafangdian waikato wajir wakayama wakefield wakema wakiso walajapet wales waliso walsall wamba wandsbek wandsworth wani wanica wankaner wanparti wanxian warangal wardak wardha warora warrap warri warrington warsaw warud warwickshire washim wasit wattala wazirabad weifang weihai weinan welisara welkom wellington wenzhou werota westminster westmoreland westonaria wichita wielkopolskie wien wiesbaden wigan wiltshire windhoek windsor winejok winnipeg wirral wisconsin witbank wokha wokingham wollongong wolverhampton wonju wonsan woodlands worcester worcestershire worodougou wotho wotje wrexham wrocław wuhai wuhan wuhu wukari wuppertal wusong wuwei wuxi wuxue wuzhou wyoming xacmaz xagħra xaisomboun xalisco xankandi xankәndi xanthi xewkija xgħajra xian xiamen xiangkhouang xiangtan xiangyang xianning xiantao xianyang xiaogan xico xindi xingtai xinhui xining xinjiang xinpu xintai xinxiang xinyang xinyuan xinzhou xiuying xizang xocalı xocavәnd xochimilco xorazm xuchang xızı yabrud yadgir yafran yagha yagoua yahyalı yakuplu yakutsk yala yalova yalta yalvac yamagata yamaguchi yamanashi yambio yambol yamethin yamoussoukro yamunanagar yanam yanamalakuduru yanbu yancheng yangambi yangchun yangiqorgon yangirabot yangiyer yangiyul yangjiang yangju yangon yangquan yangshuo yangzhou yanji yantai yaounde yaracuy yardımlı yaren yarim yaroslavl yasenevo yasothon yasuj yasynuvata yatenga yautepec yaval yavatmal yavne yazd yehud yekaterinburg yelahanka yellandu yenakiyeve yenangyaung yenisehir yeola yeosu yerevan yerkoy yesilli yevlakh yevlax yevpatoriya yibin yichang yichun yinchuan yingkou yiyang yobe yogyakarta yokkaichi yokohama yokosuka yola yomou yonkers yonne yono yopal york yoro yozgat yucatan yuci yueyang yukon yuksekova yuma yumbe yumbo yuncheng yunfu yunlin yunnan yuriria yuta yuzhne yuzhnoukrainsk yvelines zabbar zabid zabljak zabol zabrze zabul zacapa zacapu zacatecas zacatelco zacatlan zachodniopomorskie zagazig zaghouan zagora zagreb zahedan zahirabad zahle zaida zaidpur zaire zajas zajecar zakynthos zala zalaegerszeg zalec zalingei zamania zambezi zambezia zamboanga zamfara zamora zanjan zanzan zanzibar zaoyang zaozhuang zapopan zaporizhia zapotlanejo zaqatala zaragoza zarand zaranj zarasai zaria zarqa zarzal zarzis zavrc zawiya zaxo zeeland zefta zejtun zelenikovo zelenograd zelezniki zelino zemun zenica zestaponi zetale zeytinburnu zhabei zhangjiakou zhangzhou zhanjiang zhaodong zhaoqing zhejiang zhemgang zhengzhou zhenjiang zhenzhou zhicheng zhmerynka zhob zhongshan zhoukou zhuhai zhulebino zhumadian zhuzhou zhytomyr zibo zigong ziguinchor zile zinacantepec zinder zintan zipaquira zira ziri ziro zirovnica ziway zlatoust zlin zliten znojmo znomenka zolotonosha zomba zombo zondoma zonguldak zoucheng zouila zoundweogo zrece zrenjanin zrnovci zufar zugdidi zulia zumpango zunheboto zunyi zurich zurrieq zuwarah zuzemberk zәngilan zәrdab østfold ħamrun łodz łodzkie`;

/** The rest of lists/derived/places.txt, one a line. */
export const PLACES = `BABOR - VILLE`;

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
comandante
policeman
policewoman
photographer
cameraman
correspondent
detective
columnist`;

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
press agency	Organization	head
newswire	Organization	head
wire service	Organization	head
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
wire	Organization	head
telegraph	Organization	head
dispatch	Organization	head
chronicle	Organization	head
observatory	Organization	head
watch	Organization	head
monitor	Organization	head
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
