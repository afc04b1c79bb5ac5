"""What a message is made of."""

from kiosk.guide.files.message_parts import ChoiceOfWords, MessageParts, read_messages

from ..changing import text_file

COUNT = """
# How many
count =
    { $count ->
        [0] None. { $name }
        [one] One { thing }
       *[other] { $count } things
    } here
    .remedy = { $kind ->
       *[none] Nothing
    }
odd = { broken
plain = Call 911
"""


def test_words_choices_and_references_are_found() -> None:
    count, plain = read_messages(text_file(COUNT, "a.ftl"))
    assert (count.name, count.line, count.text, count.references) == ("count", 3, "x things here", frozenset({"thing"}))
    assert count.choices == (
        ChoiceOfWords("count", frozenset({"0", "one", "other"}), "other"),
        ChoiceOfWords("kind", frozenset({"none"}), "none"),
    )
    assert plain == MessageParts("plain", 13, "Call 911", (), frozenset())


def test_thousands_of_braces_are_no_messages() -> None:
    assert read_messages(text_file("a = " + "{" * 1_900 + "\n", "a.ftl")) == ()
