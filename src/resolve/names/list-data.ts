// Made by lists/compile.mjs from lists/. Change the list, not this file.

/** lists/body-words.tsv, one entry a line. */
export const BODY_WORDS = `international	intl|int l|internacional|internationale|mezhdunarodnyi|mezhdunarodnaia|internazionale|beynolmelali
organization	organisation|org|organizatsiia|organizacion|organizatsiya
center	centre|tsentr|centro|zentrum|markaz|merkez
defense	defence|oborony|oborona
brothers	bros
manufacturing	mfg|manuf
management	mgmt|mgt
development	dev|devt
national	natl|nat|natsionalnyi
institute	inst|institut|instituto
industries	industry|ind|inds
technology	tech|technologies|tekhnologii|technol
systems	system|sistemy
services	service|svc|svcs
engineering	eng|engg|engr
department	dept|departament
government	govt|gov
university	univ|universitet|universidad|universite
association	assn|assoc|assotsiatsiia|asociacion
factory	zavod|plant|works|usine|fabrik|fabrika
bank	banco|banque|banca|banka|bankas
group	groupe|gruppe|grupo|grp|gruppa|grup
corporation	korporatsiia
trading	trade|torgovyi
import	imp
export	exp
front	jabhat|jabhah|jebhat|dzhabkhat|cephe|cabhat
movement	harakat|haraka|harakah|hareket
army	jaish|jaysh|jeish|jaich|armiia|ejercito|armee|lashkar
brigade	brigades|liwa|brigada|brig|kataib|kataeb|kataib
party	hizb|hezb|hizbi|partiia|partido|parti
battalion	batalon|katiba|katibat|katibah|bn
regiment	polk|rgt
instrument	priborostroitelnyi
supporters	ansar
islamic	islami|islamiya|islamiyya|islamiyah|islamiyyah|islamia
revolutionary	revolucionario|revolucionarias|revolyutsionnyi|thawri
people	peoples|narodnyi|popular
armed	armadas
forces	force|fuerzas|quwat
charity	charitable|khayriyya|khairiya|khayriya
society	jamaat|jamiat|jamaa|jamiyat|jemaah|jamaah|jamaa|jamia
foundation	fond|stiftung|fundacion|fondation|muassasa
shipping	sudokhodnaia
municipal	munitsipalnyi
machine	mashin
company	kompaniia
states	st
street	ul
and	und|et`;

/** lists/legal-forms.tsv, one entry a line. */
export const LEGAL_FORMS = `llc	llc|l l c|limited liability company|limited liability co|ooo|obshchestvo s ogranichennoi otvetstvennostiu|obshchestvo s ogranichennoy otvetstvennostyu|ооо|общество с ограниченной ответственностью|тов|товариство з обмеженою відповідальністю|tov|gmbh|gesellschaft mit beschrankter haftung|gesellschaft mbh|g m b h|sarl|s a r l|societe a responsabilite limitee|srl|s r l|societate cu raspundere limitata|societatea cu raspundere limitata|societa a responsabilita limitata|sociedad de responsabilidad limitada|sociedad limitada|s l|sl|sp z o o|sp zoo|sp z oo|spolka z ograniczona odpowiedzialnoscia|s r o|sro|spol s r o|doo|d o o|kft|bv|b v|besloten vennootschap|bvba|b v b a|ltda|limitada|lda|oy|osauhing|ou|uab|sia|eood|ood|too|тоо|mchj|ohg|ug|godo kaisha|yugen kaisha|limited sirketi|ltd sti|dmcc|fze|fzco|fz llc|wll|w l l|mmc|pte llc|ab private
ltd	ltd|limited|co ltd|co limited|company limited|company ltd|pty ltd|pty limited|proprietary limited|pte ltd|pte limited|pvt ltd|private limited|pvt limited|sdn bhd|bhd|berhad|public limited company|plc|p l c|p j s c ltd|lte|limitd|ltd co|youxian gongsi|有限公司|株式会社|股份有限公司|kabushiki kaisha|주식회사
jsc	jsc|j s c|joint stock company|joint stock co|ojsc|oao|o a o|open joint stock company|cjsc|zao|closed joint stock company|pjsc|pao|public joint stock company|ao|a o|ао|оао|зао|пао|акционерное общество|открытое акционерное общество|закрытое акционерное общество|публичное акционерное общество|пат|ват|зат|прат|приватне акціонерне товариство|aktsionernoe obshchestvo|ag|a g|aktiengesellschaft|aktiengeselschaft|sa|s a|societe anonyme|sociedad anonima|societa per azioni|spa|s p a|sau|s a u|sa de cv|s a de c v|sab de cv|nv|n v|naamloze vennootschap|as|a s|aksjeselskap|aktieselskab|anonim sirketi|a s|ab|aktiebolag|oyj|asa|a b|kk|s e|se|societas europaea|sas|s a s|societe par actions simplifiee|k k|psc|p j s c|qsc|psjc|saog|saoc|sak|dd|d d|ad|tbk|pt|a d|kgaa|na|n a
inc	inc|incorporated|corp|corporation|inkorporated|corporacion|corporate|corporatin
co	co|company|cie|compagnie|compania|kompaniya|компания|sherkat|sherkate|companies|kg|co kg|gmbh co kg|ag co kg
lp	lp|l p|limited partnership|llp|l l p|limited liability partnership|lllp|kommanditgesellschaft|scs|slp|general partnership
npo	ano|ано|autonomous non profit organization|автономная некоммерческая организация|ngo|npo|ev|e v|eingetragener verein|non profit organization|nonprofit|noncommercial organization|stichting|ассоциация|фонд|foundation inc
state	gup|fgup|гуп|фгуп|federal state unitary enterprise|state unitary enterprise|федеральное государственное унитарное предприятие|государственное унитарное предприятие|fsue|gp|дп|state enterprise|unitary enterprise|rue|руп
ip	ip|ип|individual entrepreneur|sole proprietor|индивидуальный предприниматель`;

/** lists/name-countries.tsv, one entry a line. */
export const NAME_COUNTRIES = `CH	schweiz suisse svizzera switzerland swiss
NL	nederland niederlande holland
NO	norge norwegen
SE	sverige schweden
DK	danmark
DE	deutschland deutsche allemagne
ES	espana espagne iberia
FI	suomi
FR	france frankreich
IT	italia italien
GB	uk britain british england
US	usa america american us
AE	uae emirates dubai
SA	saudi ksa
CN	prc zhongguo
KP	dprk
KR	rok
HK	hongkong
SG	singapore
RU	rossiya rossii rossiyskaya russian russia
UA	ukraina ukrayina
PL	polska
AT	osterreich
BE	belgique belgie
BR	brasil
MX	mexico
TR	turkiye turkey
JP	nippon nihon
IR	irani iranian
GR	hellas ellada
HU	magyarorszag
CZ	ceska czech
HR	hrvatska
RS	srbija`;

/** lists/name-forms.tsv, one entry a line. */
export const NAME_FORMS = `m	muhammad|mohammad|mohammed|mohamed|muhammed|mohamad|muhamad|mohamud|mohamoud|muhammet|mehmet|mehmed|magomed|mahamed|mukhammad|mukhamed|mokhammad|mahomed|mohd|muhd|mochammad|mochamad|md|mhmd|mamadou|mahamadou	mo
m	ahmad|ahmed|ahmet|ahmadou|amadou|akhmed|akhmad|achmad|hmd
m	mahmud|mahmoud|mahmood|mehmood|makhmud|mahmut
m	hussein|husayn|hussain|husain|hussien|hossein|hosein|husein|hussin|huseyin|huseyn|gusein|khusein|houssein|hocine|hosain
m	hasan|hassan|khasan|gasan|hacen|hacene
m	ali|aly|alli
m	omar|umar|umer|omer|oumar
m	usama|osama|oussama|usamah|ousama
m	yusuf|yousef|yousuf|youssef|yusef|yosef|yosif|youcef|iusuf|joseph|josef|jozef|giuseppe|jose|iosif|osip|yosip|josip|youssouf	joe|beppe|pepe
m	ibrahim|ebrahim|ibraheem|brahim|avraham|abraham|abram|ibragim	abe
m	ismail|ismael|esmail|ismaeel|esmaeil|ismayil|smail
m	isa|issa|eissa|eesa|aissa
m	musa|moussa|mousa|moses|moshe|moosa|mosa
m	sulayman|suleiman|sulaiman|suleyman|soleiman|slimane|solomon|sulejman|souleymane|soleyman
m	dawud|daoud|dawood|david|davud|davit|daud|dawid|daouda	dave|davy
m	yahya|yahia|yehia|yehya|iahia
m	yaqub|yacoub|yaqoob|yakub|jacob|jakob|yaakov|yakov|jakub|iakov|jacques|giacomo|diego	jake
m	ishaq|isaac|ishak|ishaaq|yitzhak|izak|isaak
m	khalid|khaled|halid|jalid|chalid|khalad
m	tariq|tarek|tareq|tarik|tarique
m	said|saeed|saied|sayeed|saeid|sayid|seid
m	saad|sad|saed
m	salih|saleh|salah|salih|salehe
m	sharif|shareef|cherif|sherif|sharief|charif
m	rashid|rasheed|rachid|rashed|raashid
m	jamal|gamal|jemal|djamel|cemal|kamel|dzhamal|djamal
m	abdallah|abdullah|abdulla|abdellah|abdalla|abdoulaye|abdullahi|abdollah|abdulah|abdillahi
m	abdrahman|abdarrahman|abdurrahman|abdulrahman|abdelrahman|abdirahman|abderrahman|abderrahmane|abdalrahman|abdurahman|abdourahmane|abdorrahman
m	abdaziz|abdulaziz|abdelaziz|abdalaziz|abdoulaziz|abdolaziz
m	abdqadir|abdulqadir|abdulkadir|abdelkader|abdulkader|abdikadir|abdalqadir|abdulqader|abdelqader
m	abdkarim|abdulkarim|abdelkrim|abdelkarim|abdulkareem|abdalkarim|abdolkarim
m	abdlatif|abdullatif|abdellatif|abdallatif|abdulateef
m	abdhamid|abdulhamid|abdelhamid|abdalhamid|abdulhameed
m	abdmalik|abdulmalik|abdelmalek|abdalmalik|abdolmalek
m	uthman|othman|osman|usman|ousmane|ottman|uthmaan|uzman
m	iskandar|iskander|alexander|aleksandr|alexandr|aleksander|aleksandar|alexandre|alessandro|alejandro|oleksandr|aliaksandr|alyaksandr|aleksandre|alexandros|sander	alex|sasha|sascha|sanya|xander|lex|alec|shurik|ales
m	vladimir|wladimir|volodymyr|uladzimir|vladymyr|volodimir|wolodymyr|vladimer	vova|volodya|vladik|vlad
m	sergei|sergey|serhii|serhiy|sergej|sergi|serge|sergio|siarhei|serguei|sierhij|serhij|sergij|syarhey|sergii	seryozha
m	dmitri|dmitry|dmitriy|dmytro|dimitri|dzmitry|dimitrios|dmitrij|dimitrij|dmitrii|dimitar	dima|mitya
m	mikhail|michael|mykhailo|mikhael|michail|michel|miguel|michele|mihail|mihai|mikhailo|mikael|mykhaylo|michal|miklos|mikayil|mikail	mike|misha|mick|mickey|mischa
m	nikolai|nikolay|mykola|nicholas|nikolaj|nicolas|nicola|nikola|mikalai|nikolaos|niccolo|nikolaus|nikolaios|nicolae|mikola	nick|kolya|nico|klaus
m	yevgeny|evgeny|yevgeniy|evgenii|yevhen|eugene|evgeni|jewgeni|ievgen|evgeniy|yevgeni|eugen|yauhen|eugenio	zhenya|gene
m	yuri|yury|yuriy|iurii|juri|yurii|georgy|iouri|jurij|yurij
m	igor|ihor|ihar
m	oleg|oleh|aleh
m	pavel|paul|pavlo|pavol|pawel|paolo|pablo|pavlos|paulo|bulos|boulos	pasha
m	pyotr|petr|petro|peter|piotr|pierre|pedro|pietro|petros|boutros|pjotr|petar	pete|petya
m	andrei|andrey|andriy|andrew|andrej|andreas|andre|andres|andrzej|andrii|andras|andrea	andy|drew|andrusha
m	alexei|aleksei|alexey|aleksey|oleksii|oleksiy|alexis|alexej|aliaksei|aleksej|oleksij	lyosha|alyosha
m	anatoly|anatoliy|anatoli|anatolii|anatol|anatolij	tolya
m	vasily|vasyl|vasiliy|vasilii|basil|wassili|vasil|vasilij|vassily|basile	vasya
m	viktor|victor|wiktor|viktar|vittorio	vic|vitya
m	konstantin|constantine|kostiantyn|constantin|konstantinos|kostyantyn	kostya
m	grigory|grigoriy|hryhoriy|gregory|grigori|gregor|grigorii|hryhorii	greg|grisha
m	ivan|john|johann|johannes|jean|juan|giovanni|ioannis|jan|joao|hans|sean|ioan|yoann|iwan|jovan|hovhannes|giannis|yannis	johnny|jack|vanya|hansi
m	maksim|maxim|maksym|maxime|maximilian|massimo	max
m	roman|ramon
m	ruslan
m	rustam|rustem
m	ramzan
m	shamil|chamil
m	arkady|arkadi|arkadii|arkadiy|arkadij
m	gennady|gennadiy|hennadiy|gennadi|gennadii
m	leonid|leonyd
m	valery|valeriy|valerii|valeri|waleri|valerij
m	vyacheslav|viacheslav|wjatscheslaw|vjaceslav|viatcheslav	slava
m	yaroslav|iaroslav|jaroslav|jaroslaw
m	theodore|teodor|fyodor|fedor|feodor|theodor|fjodor|fiodor	ted|teddy|theo|fedya
m	edward|eduard|edvard|edouard|eduardo	ed|eddie|ted|ned
m	william|wilhelm|guillaume|guillermo|willem|guglielmo	bill|billy|will|willy|liam
m	robert|roberto|rupert	bob|bobby|rob|robbie
m	richard|ricardo|riccardo	dick|rick|ricky|rich
m	thomas|tomas|tommaso|toma|foma|thoma	tom|tommy
m	james|jaime|jim|santiago	jim|jimmy|jamie
m	charles|carlos|karl|carlo|karel|carl	charlie|chuck
m	george|georg|georgi|jorge|georges|giorgio|georgios|giorgi|jerzy|jiri|jurgen|georgiy|heorhii|gheorghe|georgij
m	henry|heinrich|henri|enrique|hendrik|enrico|henryk|henrik	harry|hank
m	frederick|friedrich|frederic|frederik|federico|fridrich|fredrik|fryderyk|fredric	fred|freddy|fritz
m	francis|francois|francisco|franz|francesco|frantisek|frans	frank|paco|pancho|franky|franck
m	joachim|joaquin|yoakim|gioacchino
m	daniel|danil|daniil|danylo|danyal|daniele|danial	dan|danny
m	benjamin|binyamin|beniamin|benyamin|bunyamin	ben|benny|bibi|benji
m	barack|barak|baraq	barry
m	matthew|matthias|mathieu|matteo|mateusz|matvei|mateo|matej|matthieu	matt|matty
m	anthony|anton|antonio|antoine|antonin|antoni	tony|toni
m	stephen|steven|stefan|etienne|esteban|stefano|istvan|stepan|stephan|stefanos	steve|stevie
m	christopher|christoph|christophe|cristobal|kristof|krzysztof	chris|topher
m	philip|phillip|philippe|felipe|filip|filippo|philipp	phil
m	samuel|shmuel|samuele|samuil	sam|sammy
m	joshua|yehoshua|josue	josh
m	jonathan|yonatan|jonatan	jon|jonny
m	nathaniel|natanel	nate|nat|nathan
m	kenneth	ken|kenny
m	donald	don|donnie
m	ronald|reynaldo|ronaldo	ron|ronnie
m	lawrence|laurence|laurent|lorenzo|lars|laurentius	larry|larrie
m	patrick|patricio|patrizio	pat|paddy
m	timothy|timofei|timoteo	tim|timmy
m	jeffrey|geoffrey|jeffery	jeff|geoff
m	gerald|gerard|gerhard|gerardo	gerry|jerry
m	rudolph|rudolf|rodolfo	rudy|rudi
m	ludwig|louis|luis|luigi|lajos|luiz|lewis	lou
m	martin|marten|martino|martyn	marty
m	wolfgang	wolf
m	albert|alberto|adalbert	al|bert
m	alfred|alfredo	alf|fred
m	leonard|leonardo|leonhard	len|lenny|leo
m	vincent|vicente|vincenzo	vince|vinny
m	raphael|rafael|raffaele|rafail	rafa|rafi
m	nicodemus|nikodim
m	emmanuel|emanuel|manuel|imanuel|emanuele	manny|manolo
m	hamid|hameed|hamed
m	hamza|hamzah|hamsa|khamza
m	haydar|haider|haidar|heydar|gaidar|hyder
m	jafar|jaffar|jaafar|gaafar|cafer|djafar|dzhafar
m	karim|kareem|krim|kerim
m	latif|lateef
m	nasir|nasser|nasr|naser|nassir|nacer
m	nur|noor|nour|nor
m	qasim|qasem|kasim|kassem|kasem|gasim|ghasem|qassim|qassem|kassim
m	ramadan|ramazan|ramzan|ramadhan|ramzon|ramdane
m	rahim|raheem|rakhim
m	salim|saleem|selim|salem
m	samir|sameer|semir
m	shaban|shaaban|chaabane
m	taha|tahha
m	walid|waleed|oualid|velid|valid
m	yasin|yassin|yaseen|yacine|yasseen
m	yasir|yasser|yaser|yassir
m	zayd|zaid|zeid|zayed|zied
m	zakariya|zakaria|zacharias|zachary|zakarya|zakariyya	zach|zak
m	ziyad|ziad|zyad
m	bashar|bachar|bashshar
m	bashir|bachir|basheer|beshir
m	fuad|fouad|fuat|foad
m	faysal|faisal|feisal|faycal|fayssal
m	ghulam|gulam|gholam|golam
m	habib|habeeb
m	idris|idriss|driss|edris
m	imran|emran|omran|umran
m	iqbal|eqbal|ikbal
m	jabir|jaber|gaber|djaber
m	jalal|galal|celal|djalal|jalaluddin
m	kamal|kemal|kamel
m	mansur|mansour|mansoor|mansor
m	masud|masood|massoud|masoud|mesut|masaud
m	muammar|moammar|moamer|muamar|mouammar|moamar
m	mustafa|mustapha|moustafa|mostafa|mostapha
m	muqtada|moqtada
m	mujahid|mojahed|mujahed|moudjahid
m	munir|mounir|moneer|muneer
m	qadir|qader|kader|kadir|qadeer
m	rauf|raouf|raoof
m	saddam|sadam
m	safwan|safouane
m	sajjad|sajad
m	shakir|chaker|shaker
m	sufyan|sufian|sofiane|soufiane|sofyan
m	tahir|taher|tahar|tahar
m	talib|taleb
m	tawfiq|tawfik|taufik|toufik|tevfik|taufiq
m	wahid|waheed|ouahid|vahid
m	aymane|ayman|aiman|aimen
m	ayyub|ayub|ayoub|ayoob|job|eyup
m	aziz|azeez
m	badr|bader|bedr
m	dhulfiqar|zulfiqar|zulfikar|zolfaghar|sulfiqar
m	ihsan|ehsan
m	anwar|anwer|enver|anouar
m	asad|assad|asaad
m	atiq|ateeq|atik
m	xavier|javier
m	simon|simeon|semyon|shimon|semen	si
m	gabriel|gavriil|jibril|jebril|gavril	gabe
m	ariel|arik
m	elias|ilyas|ilya|illia|eliyahu|ilias|elijah	eli
m	nursultan
m	xi|hsi
m	jinping|chinping
f	fatima|fatma|fatimah|fatemeh|fatme|fatimata
f	aisha|ayesha|aysha|aicha|aishah|ayse|aisa
f	khadija|khadijah|hatice|khadidja|hadija|khadeeja
f	zaynab|zainab|zeinab|zeynep|zineb
f	maryam|mariam|miriam|maria|mary|marie|mariya|mariia|meryem|maryem	molly|masha|mimi|polly
f	layla|leila|laila|leyla|leilah
f	amina|aminah|emina|ameena
f	sarah|sara|sarra	sally|sadie
f	olga|olha|volha	olya
f	natalia|natalya|nataliya|nathalie|natalie|nataliia	natasha|natali
f	tatiana|tatyana|tetiana|tatjana	tanya|tania
f	elena|yelena|olena|helen|helena|helene|alena	lena|ellie|nelly
f	ekaterina|yekaterina|kateryna|katherine|catherine|catarina|katarina|katharina|katerina|kathryn	kate|katie|katya|kathy|cathy|kitty
f	anastasia|anastasiya|anastasiia	nastya
f	svetlana|svitlana|sviatlana	sveta
f	irina|iryna|irene
f	ludmila|lyudmila|liudmyla|lyudmyla|liudmila	luda
f	yulia|yuliya|yuliia|julia|iuliia|julie|juliya|giulia	jules
f	anna|ann|anne|hanna|hannah|ana|ganna|anne	annie|anya|nancy
f	elizabeth|elisabeth|elizaveta|isabel|isabelle|yelizaveta|elisabetta	liz|beth|betty|lisa|eliza|liza|bess
f	margaret|margarita|marguerite|margaretha|margherita	maggie|meg|peggy|rita|greta|marge
f	victoria|viktoria|viktoriya|viktoriia	vicky|vika
f	alexandra|aleksandra|oleksandra|alessandra	sandra|sasha
f	michelle|michele|michaela|mikaela	shelly
f	angela|angele|angelika	angie
f	veronika|veronica|veronique
f	ksenia|kseniya|xenia|oksana|oxana
f	valentina|valentyna
f	galina|halyna|galyna
f	daria|darya|dariya|dariia	dasha
f	susan|susanna|suzanne|shoshana|susana	sue|susie
f	barbara|varvara	barb|babs
f	deborah|debora|devora	deb|debbie
f	jennifer|jenifer	jen|jenny
f	patricia|patrizia	patty|trish|tricia
f	rebecca|rivka|rebekah|rebeca	becky
f	theresa|teresa|therese|tereza	tess|terry
f	christina|christine|kristina|cristina|khrystyna	tina|chrissy
m	osbert
m	oskar|oscar
m	olaf|olav|ole|oluf
m	erik|eric|erich|eirik
m	angelo
m	muath|moaz|muaz|maaz|mouadh
m	jihad|djihad
m	shahab|shihab|chihab
m	siraj|seraj|sirajuddin
m	sayf|saif|seif
m	izzat|ezzat
m	ghazi|gazi
m	haytham|haitham|haythem|heisam
m	hisham|hesham|hicham
m	jawad|javad|djaouad|gawad
m	majid|majeed|madjid|maged|majed
m	mahdi|mehdi|mehdy|mahdy
m	marwan|merouane|marouane
m	nabil|nabeel|nebil
m	nadir|nader|nadhir
m	nizar|nezar
m	rafiq|rafik|rafeeq|rafic
m	riyad|riad|riyadh|ryad
m	sabir|saber|saabir
m	sadiq|sadik|sadeq|sadegh|siddiq|siddique
m	shukri|choukri|chokri|shokri
m	suhayl|suhail|sohail|souhail
m	umayr|umair|omair
m	wael|wail|vail
m	zafar|zafer|dhafer|zaffar
m	zahir|zaher|dhaher
m	abbas|abas
m	adil|adel
m	adnan
m	akram|ekrem
m	amin|ameen|emin
m	amir|ameer|emir|amer
m	arif|aref
m	ashraf|achraf|eshref
m	aslam|eslam
m	farid|fareed|ferid
m	faruq|farouk|faruk|farooq|farouq
m	fathi|fethi
m	fayiz|fayez|faiz|faez
m	hafiz|hafez|hafidh
m	hadi|hady
m	haqqani|haghani
m	harith|harith|hareth
m	hashim|hashem|hachem|hachim|hasim
m	hikmat|hikmet|hekmat`;

/** lists/name-numbers.tsv, one entry a line. */
export const NAME_NUMBERS = `0	zero null
1	one first 1st uno premier erste pervyi pervaya al-awwal
2	two second 2nd dos deuxieme zweite vtoroi
3	three third 3rd tres troisieme dritte tretii
4	four fourth 4th
5	five fifth 5th
6	six sixth 6th
7	seven seventh 7th
8	eight eighth 8th
9	nine ninth 9th
10	ten tenth 10th
11	eleven eleventh 11th
12	twelve twelfth 12th
13	thirteen thirteenth 13th
14	fourteen fourteenth 14th
15	fifteen fifteenth 15th
16	sixteen sixteenth 16th
17	seventeen seventeenth 17th
18	eighteen eighteenth 18th
19	nineteen nineteenth 19th
20	twenty twentieth 20th
30	thirty thirtieth 30th
40	forty fourty fortieth 40th
50	fifty fiftieth 50th
60	sixty sixtieth 60th
70	seventy seventieth 70th
80	eighty eightieth 80th
90	ninety ninetieth 90th
100	hundred hundredth 100th`;

/** lists/name-titles.txt, one entry a line. */
export const NAME_TITLES = `mr mrs ms miss mister madam dr doctor doktor prof professor sir lord lady dame don dona herr frau senor senora monsieur madame mme mlle m signor gospodin pan pani
prasident president presidente prezident prime minister premier chancellor minister general gen colonel col major captain capt lieutenant lt sergeant sgt brigadier marshal admiral commander cdr field
sheikh shaikh sheik shaykh cheikh sheykh shaikha sheikha shikh mullah mulla molla mollah mawlawi maulavi maulvi maulana moulvi mawlana mufti ayatollah ayatullah imam hajji haji hadji haj hajj al-haj alhaj alhaji el-hadj sayyid sayed syed sayyed seyyed sayid seyed ustad ustaz ostad ustadh qari hafiz qazi malik akhund akhond akhundzada effendi bey pasha agha mirza emir amir hojatoleslam hujjatulislam ghazi shahid
eng engineer ing dipl phd md esq hon honourable honorable his her excellency he hrh majesty highness royal prince princess king queen baron count countess
bishop archbishop father fr brother sister rev reverend pastor rabbi cardinal pope saint
comrade comandante commandante commandant`;

/** lists/name-words.tsv, one entry a line. */
export const NAME_WORDS = `particle-person	al el ul ud ur ar as ash an at az ad the de da do dos das del della di du des la le los las van von der den ter ten zu zur y af av ap ben bin ibn ould wuld oglu ogly uly zade qizi kyzy bint binti binte walad wald son of dit
particle-body	the of and for de la le les des du del della di der die das und et y fur al el ul an
common-person	muhammad mohammad mohammed mohamed ahmad ahmed ali abd abdul khan hussein hasan hassan mahmud abdallah abdullah ibrahim abu umm shah gul jan din allah rahman singh kim lee wang li zhang nguyen garcia lopez rodriguez perez gonzalez hernandez ivanov
generic-body	group groupe gruppe grupo holding holdings international intl global national industries industry industrial trading trade trust bank banking company services service solutions systems system enterprises enterprise establishment est general import export investment investments investments capital partners partner fund funds management development construction engineering organization organisation foundation society association institute center centre committee council union federation league agency authority department ministry bureau office commission party movement front army brigade brigades battalion force forces corps command liberation popular people peoples islamic united republic democratic state government shipping marine maritime navigation lines line transport transportation logistics airlines airways aviation aerospace energy oil petroleum gas petrochemical petrochemicals chemical chemicals steel metal metals mining electronics electronic technology technologies technical tech insurance finance financial securities real estate properties property motor motors pharmaceutical pharmaceuticals medical factory plant works charity charitable relief exchange money remittance commercial production products manufacturing research university college school academy laboratory security supply consulting sons brothers bros gesellschaft
junior	jr junior sr senior ii iii iv`;
