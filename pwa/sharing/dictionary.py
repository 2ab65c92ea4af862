"""The preset dictionary NL-1: Dutch that overviews often hold, so that DEFLATE need not spell it out.

Frozen: a code that was made with it can only be read with these very bytes. Better words go into a new
dictionary with a new number. What is likeliest stands last, where DEFLATE points to it most cheaply.
"""

NONE = 0
NL_1 = 1

_WORDS = """\
maandag
dinsdag
woensdag
donderdag
vrijdag
zaterdag
zondag
januari februari maart april mei juni juli augustus september oktober november december
kapper sportschool zwembad bibliotheek buurthuis speeltuin voetbalclub scouting muziekles zangkoor kerk moskee tempel
moestuin volkstuin camping dierenasiel kringloopwinkel voedselbank taalcafé inloophuis jongerencentrum clubhuis
huisarts tandarts psycholoog jeugdbeschermer wijkteam wijkcoach gezinscoach ambulant begeleider jeugdwerker
maatschappelijk werker schoolmaatschappelijk werk jongerenwerker intern begeleider zorgcoördinator logopedist
Ik ga mee naar een afspraak
Ik help met papieren
Ik leen iets uit
Ik breng of haal de kinderen
Ik klus in huis
Ik let een beetje op hem
Ik vertel eerlijk wat ik denk
gaat mee naar een afspraak
helpt met papieren
leent iets uit
laat me stoom afblazen
doet leuke dingen met me
eet of appt met me
weet hoe iets werkt
is een voorbeeld voor me
is eerlijk tegen me
let een beetje op me
helpt me om vol te houden
kent mensen die kunnen helpen
gelooft in mij
troost me
denkt mee
past op
luistert
heel dichtbij
verder weg
een paar keer per jaar
elke maand
elke week
bijna elke dag
weet alles
weet een beetje
weet nog niets
We bellen elkaar als er iets is.
We praten eerst samen, dan pas met anderen.
Je mag mij altijd appen, ook als het laat is.
Ik beslis zelf wat je aan mijn ouders vertelt.
Wat ik jou vertel, blijft tussen ons.
Bij gevaar vertellen we het wel.
Als het te veel wordt, dan zeg ik het.
Wij vinden het goed dat jullie samen praten.
Jij vervangt ons niet.
Ik overleg eerst met jullie.
Over drie maanden kijken we samen terug.
Als we stoppen, nemen we rustig afscheid.
We houden contact, ook als de hulp stopt.
Een keer samen koffie drinken.
Vragen of hij een keer mee wil naar school.
Vragen of zij op wil passen.
Een kaartje sturen.
Een berichtje sturen om te vragen hoe het gaat.
Samen eten met de hele familie.
Op bezoek gaan met de kinderen.
Eerst rustig nadenken over wie ik wil vragen.
Ik wil graag vaker afspreken met vrienden.
Ik wil weer gaan sporten.
Ik zou graag iemand hebben die met mij meegaat.
Wij willen graag af en toe een avond voor onszelf.
Ik heb mijn diploma gehaald!
Het ging deze week goed op school.
We hebben samen gelachen.
Ik heb zelf gebeld, en dat was fijn.
Ik hou van muziek, tekenen, voetbal en gamen.
Ik ben goed in koken en in luisteren naar anderen.
Het helpt als je rustig praat en mij even de tijd geeft.
Liever niet te veel vragen achter elkaar.
Later wil ik een eigen huis en een baan met dieren.
Wij kennen elkaar al heel lang.
Zij is er altijd voor ons, al van kleins af aan.
Hij begrijpt mij zonder dat ik veel hoef te zeggen.
Bij haar kan ik helemaal mezelf zijn.
Bij hem thuis is het altijd rustig en gezellig.
Ik kan haar alles vertellen en zij oordeelt niet.
Ik vertrouw hem helemaal.
Omdat hij naar mij luistert als ik boos of verdrietig ben.
Omdat ze altijd lief is voor mijn kinderen.
Met haar kan ik lachen.
Ze haalt de kinderen op van school als ik moet werken.
Hij brengt mij met de auto naar de training.
Zij kookt voor ons als ik ziek ben.
Hij helpt mij met mijn huiswerk.
Hij repareert de fiets en de wasmachine.
Ik doe boodschappen voor haar.
Ik help hem met de computer en met de telefoon.
Ik laat de hond uit.
Ik pas op haar kinderen.
Ik kook een keer per week voor hem.
Ik ga bij haar langs als ze alleen is.
Ik luister naar haar als ze het moeilijk heeft.
schoonmoeder schoonvader schoonzus zwager stiefmoeder stiefvader stiefbroer stiefzus halfbroer halfzus pleegmoeder
pleegvader pleegouders peettante peetoom schoonfamilie overgrootmoeder kleinkind dochter zoon man vrouw ex-partner
collega's
baas
stagebegeleider
klasgenoot
teamgenoot
huisgenoot
overbuurvrouw
overbuurman
onderbuurvrouw
bovenbuurman
oud-collega
oude schoolvriend
vriendin van vroeger
vriend van vroeger
moeder van een vriendje
vader van een vriendinnetje
beste vriendin
beste vriend
gamevriend
maatje
oppas
gastouder
vrijwilliger
mantelzorger
voetbaltrainer
dansjuf
zwemjuf
trainer
coach
mentor
meester
juf
conciërge
docent
broertje
zusje
grote broer
grote zus
tweelingzus
nichtje
neefje
nicht
neef
tante
oom
mama
papa
moeder
vader
oma
opa
buurmeisje
buurjongen
buurvrouw
buurman
hond
kat
poes
konijn
paard
boot
tuin
Familie
Mevrouw
Meneer
Meester
Trainer
Juf
Buurvrouw
Buurman
Oom
Tante
Papa
Mama
Opa
Oma
"""

_EMPTY_END = bytes.fromhex('40406060604040 824040 83604040 856040404040 6060 826040')
"""How most bodies end: the columns and lists that nobody filled in (see ``FORMAT.md``)."""

BYTES = {NONE: b'', NL_1: _WORDS.encode() + _EMPTY_END}
"""The number in a code -> the dictionary to set before DEFLATE."""
