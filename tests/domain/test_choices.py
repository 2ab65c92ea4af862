"""The numbers of choices are frozen: a code printed today must open in ten years."""

from pwa.domain.choices import ITEMS_BY_KIND, Audience, Contact, Domain, Item, ItemKind, Knows, Party, Ring, Role, Stand

FROZEN = {
    Audience: 'PROFESSIONAL=1 STEUNFIGUUR=2 FAMILY=3',
    Ring: 'VERY_CLOSE=1 CLOSE=2 FURTHER=3 BEFORE=4 NEW=5',
    Contact: 'NOT_NOW=1 YEARLY=2 MONTHLY=3 WEEKLY=4 DAILY=5',
    Knows: 'ALL=1 SOME=2 NOTHING=3',
    Stand: 'THINKING=1 WANT_TO_ASK=2 ASKED=3 YES=4 NO=5',
    Party: 'YOUTH=1 PARENTS=2 STEUNFIGUUR=3 PROFESSIONAL=4 EVERYONE=5',
    Domain: 'HOME=1 FAMILY=2 FRIENDS=3 NEIGHBOURS=4 SCHOOL=5 WORK=6 SPORT=7 FAITH=8 ONLINE=9 BEFORE=10 CARE=11',
    Role: (
        'PARTNER=1 PARENT=2 CHILD=3 SIBLING=4 GRANDPARENT=5 RELATIVE=6 FRIEND=7 NEIGHBOUR=8 COLLEAGUE=9 CLASSMATE=10 '
        'TEACHER=11 TRAINER=12 CARER=13 VOLUNTEER=14 ONLINE_FRIEND=15 PROFESSIONAL=16 PET=17 PLACE=18 CLUB=19 OTHER=20'
    ),
    Item: (
        'CHILDCARE=0 TRANSPORT=1 REPAIRS=2 GOING_ALONG=3 PAPERS=4 LENDING=5 LISTENING=6 VENTING=7 COMFORT=8 '
        'BELIEVING=9 FUN=10 EATING=11 '
        'THINKING_ALONG=12 KNOW_HOW=13 EXAMPLE=14 HONESTY=15 WATCHING_OVER=16 PERSEVERING=17 '
        'CONNECTING=18'
    ),
}


def test_no_number_ever_changes() -> None:
    for kind, numbers in FROZEN.items():
        assert ' '.join(f'{choice.name}={choice.value}' for choice in kind).startswith(numbers), kind.__name__


def test_every_item_is_of_one_kind_of_support() -> None:
    listed = [item for kind in ItemKind for item in ITEMS_BY_KIND[kind]]
    assert sorted(listed) == sorted(Item)
