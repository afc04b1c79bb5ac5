"""Words whose keys are made up while the kiosk runs: which there are, so that none can be lost unnoticed.

``kiosk content check`` wants each of them in English. A key that is written out in the program needs no place here.
"""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.settings import STATES

_PROGRAM = """
    accessibility address_1 address_2 alternate_name application_process city description eligibility_description email
    fees_description interpretation_services languages latitude longitude name needs opening_hours organization
    postal_code schedule service_area staff_note state_province transportation url
"""
"""Fields of a program that staff fill in."""

_CHANGES = "add confirm delete edit hide-text import publish restore retire show-text undo withhold"

FAMILIES: Mapping[str, str] = MappingProxyType(
    {
        "calls-group-*": "a b c",
        "change-*": _CHANGES,
        "choose-*": "language need people place-none place-zip",
        "choose-*-note": "people place",
        "code-*": "chat site",
        "command-*": """
            backup content content-check content-confirm content-due content-report content-restore content-withdraw
            doctor hotlines kiosk print print-devices print-status print-test prove providers providers-add
            providers-confirm providers-decide providers-delete providers-due providers-edit providers-export
            providers-history providers-import providers-list providers-places providers-publish-address
            providers-refresh providers-restore providers-retire providers-show providers-undo
            providers-withhold-address restore run slip slip-preview staff staff-set-pin stage
        """,
        "doctor-*": """
            clipboard-bound clipboard-no-file clipboard-none clipboard-open clipboard-scrollback clock-doubtful
            clock-right clock-source-hardware clock-source-network clock-source-none clock-wrong colors-few colors-full
            colors-none consoles-login consoles-more consoles-one content-whole core-file core-none core-pipe
            crashes-none crashes-some disk-full disk-low disk-read-only disk-room freshness-good freshness-hidden
            freshness-old journal-bounded journal-memory journal-unbounded keys-plain keys-shift letters-high
            letters-small letters-unknown list-damaged list-none list-whole locale-good locale-other lock-down-good
            lock-down-missing lock-down-open lock-down-unmeasured mouse-none mouse-there not-seen output-recorded
            output-safe pin-none pin-not-yet pin-set power-keys-off power-keys-on print-server-forgets
            printer-cover-open printer-low printer-none printer-not-on printer-offline printer-out printer-ready
            printer-silent proof-failed proof-never proof-old proof-other-version proof-passed reboot-off reboot-on
            reboot-seven repair-lost repair-whole rights-good rights-no-home rights-open rights-owner service-gives-up
            service-in-vain service-none service-off service-on service-root settings-good settings-no-line
            settings-no-state signs-no-codes signs-no-letters signs-there signs-try swap-none swap-open swap-safe
            swap-unused sysrq-off sysrq-on system-rights-good system-rights-open terminal-elsewhere terminal-none
            terminal-size terminal-small terminal-unsized user-good user-none user-other visitors-behind
            visitors-damaged visitors-in-step visitors-none zone-none zone-set
        """,
        "doctor-*.remedy": """
            clipboard-bound clipboard-no-file clipboard-open clipboard-scrollback clock-doubtful clock-source-none
            clock-wrong colors-none consoles-login consoles-more core-file core-pipe crashes-some disk-full disk-low
            disk-read-only freshness-hidden freshness-old journal-unbounded letters-small letters-unknown list-damaged
            locale-other lock-down-missing lock-down-open lock-down-unmeasured not-seen output-recorded pin-none
            pin-not-yet power-keys-on printer-cover-open printer-low printer-not-on printer-offline printer-out
            proof-failed proof-never proof-old proof-other-version reboot-on reboot-seven repair-lost repair-whole
            rights-open rights-owner service-gives-up service-in-vain service-off service-root settings-no-line
            settings-no-state signs-no-codes signs-no-letters signs-try swap-open swap-unused sysrq-on
            system-rights-open terminal-elsewhere terminal-none terminal-small terminal-unsized user-none user-other
            visitors-behind visitors-damaged zone-none
        """,
        "doctor-level-*": "attention broken ok unseen",
        "doctor-name-*": """
            clipboard clock clock-source colors consoles content core crashes disk freshness journal keys letters list
            locale lock-down mouse output pin power-keys print-server printer proof reboot repair rights service
            settings signs swap sysrq system-rights terminal user visitors-list zone
        """,
        "filter-*-*": """
            need-advocacy need-children need-counseling need-food need-health need-housing need-immigration
            need-legal need-money need-recovery need-rides need-shelter need-work people-children people-deaf
            people-disabled people-families people-immigrants people-lgbtq people-men people-native people-older
            people-veterans people-women
        """,
        "home-*": "court log next phone steps",
        "home-*-aside": "court hotlines local log next now phone steps",
        "hours-*": "always appointment closed holiday on-day on-days on-two-days open unknown",
        "hours-*-at": "closes-soon open",
        "hours-day-*": "appointment closed holiday unknown",
        "import-field-*": _PROGRAM
        + """
            confirmed_by confirmed_on hotline id phone-name phone-private phone-type place_decisions private public
            speaks status text textphone video voice
        """,
        "keep-done-*": "confirm confirm-withdrawn restore withdraw",
        "keep-script-*": "coalitions hotlines resources topics",
        "keep-state-*": "elsewhere hidden past soon waiting withdrawn",
        "label-*": """
            accessibility address alternate_name application_process call chat eligibility_description email
            fees_description for hotline interpretation_services languages needs not-for office organization privacy
            service_area site text textphone transportation tty video videophone voice
        """,
        "narrow-*": "hours language need people place",
        "narrow-any-*": "language need people",
        "printer-state-*": "cover-open low offline out ready unknown",
        "provider-field-*": _PROGRAM + " phones",
        "print-kind-*": "card digits evidence list log numbers provider steps topic",
        "print-kind-*-aside": "card digits evidence list log numbers provider steps topic",
        "printing-failed-*": "open other out part",
        "providers-*": "active retired",
        "report-*": "added column outcome reason refused row sheet unchanged updated",
        "row-*-*": """
            refused-cell-long refused-inactive refused-name-formula refused-name-long refused-no-name
            refused-not-public refused-same-as-row remark-date-unread remark-email-unread remark-extra-cells
            remark-hidden remark-may-be-same remark-phone-unread remark-street remark-street-name remark-tells-address
            remark-url-unread
        """,
        "slip-evidence-*": "before calls copies gifts harm mail orders posts screens",
        "slip-log-*": "date evidence happened officer place reach report technology time witness",
        "slip-log-*.example": "date evidence happened officer place reach report technology time witness",
        "slip-step-*": "advocate home papers phone places review tell trust word work",
        "slip-title-*": "notes phone-numbers to-do useful-numbers",
        "staff-act-*": """
            add address ask_printer back bring_back confirm delete hide_text leave lock look make no print_test
            reached restore retire right save save_report see seen_to show_text stop switch take take_it try undo
            withdraw
        """,
        "staff-concern-*": """
            behind cards cards-unknown clock clock-doubtful computer-attention computer-broken disk due gone import
            languages national-hidden national-past national-soon national-waiting never none pin places
            printer-cover-open printer-failed printer-half-slip printer-low printer-not-on printer-offline printer-out
            printer-stuck read-only repair-lost repair-whole staff-line state
        """,
        "staff-delete-*": "again once",
        "staff-delete-*.no": "again once",
        "staff-delete-*.yes": "again once",
        "staff-field-*": _PROGRAM + " phones",
        "staff-field-*.hint": _PROGRAM + " phones",
        "staff-first-*": "code initials line name pin printer programs state",
        "staff-first-*.name": "line name state",
        "staff-form-*": "active retired",
        "staff-form-now-*": "active retired",
        "staff-form-part-*": "place reach staff use who",
        "staff-history-*": _CHANGES,
        "staff-line-*": "active retired",
        "staff-menu-*": """
            about backup cards code computer due history import national pin places printer providers restore settings
        """,
        "staff-place-*": "change hide show",
        "staff-pin-*": "again new now",
        "staff-printer-ask-*": "comes-out paper profile slips-per-visit title",
        "staff-printer-is-*": "asking cover-open low none offline out ready unknown",
        "staff-printer-kind-*": "cups file network none serial usb",
        "staff-printer-name-*": "address comes-out slips-per-visit",
        "staff-printer-paper-*": "58 80 a4 letter",
        "staff-printer-slip-*": "card digits evidence list log numbers provider steps topic",
        "staff-setting-*": """
            freshness-hide-after-days languages-show-unreviewed neutral-prompt neutral-welcome quiet-may-continue
            quiet-veil-after-code-s quiet-veil-after-s quiet-wipe-after-veil-s screen-theme shelter-name staff-keys
            staff-line staff-lock-after-s state
        """,
        "state-*": " ".join(STATES),
        "topics-*": "court know life log phone steps",
        "topics-group-*": "know life",
        "topics-group-*-aside": "know life",
        "trouble-*": "ask camera distance larger light type",
        "veil-*": "half-minute minute minutes ten-seconds",
    }
)
"""The middles of such keys, by the key with ``*`` for the middle; of two middles there is one with a hyphen."""


_ELSEWHERE = """
    prove-left-file prove-left-file-name prove-left-journal prove-left-memory prove-left-open-file prove-left-terminal
    prove-way-escape prove-way-fault prove-way-full prove-way-kill prove-way-leave prove-way-quiet prove-way-supervisor
    list-refreshed staff-places-hidden staff-places-shown
    backup-type-again backup-type-passphrase code-calls code-holds code-lists code-opens code-writes find-nothing-fits
    hint-escape-leaves import-stopped import-stopped-late interpreter-unreviewed local-broken local-none-fits
    printing-done printing-done-look printing-leave printing-running
    provider-added provider-delete-ask provider-delete-ask-again provider-edited provider-now-confirmed
    place-hidden place-shown
    provider-now-published provider-now-withheld provider-restored provider-retired staff-cards-off staff-cards-on
    staff-cards-on-undrawn staff-cards-on-unreviewed staff-printer-looking staff-printer-printing staff-saving
    tiny-hotline tiny-screen
"""
_PROBLEMS_ELSEWHERE = """
    address-refused csv-cell-long email-refused number-refused statement-unknown topic-differs wording-forms-differ
    directory-broken directory-closed directory-disk directory-full field-like-address field-name-like-address
    visitors-broken visitors-busy visitors-closed visitors-disk visitors-full
    printer-cover-open printer-forbidden printer-offline printer-refused
    setting-choice setting-days setting-number setting-printer-paper setting-seconds setting-theme
"""
ELSEWHERE = (
    *_ELSEWHERE.split(),
    *(f"problem-{code}{end}" for code in _PROBLEMS_ELSEWHERE.split() for end in ("", ".remedy")),
)
"""Keys that the program writes out, but in another place than where it asks for their words."""


def family(key: str) -> tuple[str, ...]:
    """Return every key that a made-up one can be; none where it is not known, or stands in a table of the pack."""
    parts = key.split("*")
    return tuple(f"{parts[0]}{middle}{parts[-1]}" for middle in FAMILIES.get(key, "").split())
