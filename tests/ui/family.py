"""A circle to look at: somebody in every ring, somebody without, a professional."""

from pwa.domain.choices import CircleKind, Contact, Domain, Item, Ring, Role
from pwa.domain.circle import Circle, Profile
from pwa.domain.people import Exchange, Person

RIET = Person(
    id='riet',
    name='Oma Riet',
    picture='avatar-flower',
    role=Role.GRANDPARENT,
    ring=Ring.VERY_CLOSE,
    domain=Domain.FAMILY,
    contact=Contact.WEEKLY,
    exchange=Exchange(
        giving=frozenset({Item.REPAIRS}),
        getting=frozenset({Item.LISTENING, Item.COMFORT}),
        giving_text='Ik draag haar tassen',
    ),
    why='Zij bakt taart',
)
BAS = Person(id='bas', name='Bas', role=Role.FRIEND, ring=Ring.CLOSE, domain=Domain.FRIENDS)
FATIMA = Person(id='fatima', name='Fatima', ring=Ring.FURTHER, domain=Domain.NEIGHBOURS)
LUCA = Person(id='luca', name='Luca', ring=Ring.BEFORE)
YARA = Person(id='yara', name='Yara', ring=Ring.NEW)
SEM = Person(id='sem', name='Sem')
PETRA = Person(id='petra', name='Petra', ring=Ring.CLOSE, domain=Domain.CARE)

FAMILY = Circle(Profile('Sanne', CircleKind.YOUTH, 'avatar-cat'), (RIET, BAS, FATIMA, LUCA, YARA, SEM, PETRA))
NOBODY = Circle(Profile('Sanne', CircleKind.PARENT))
