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
