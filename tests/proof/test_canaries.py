"""Canaries are words of their own each time, with one end in common that is looked for."""

from kiosk.proof.canaries import Canaries


def test_all_words_of_a_proof_differ_and_end_in_its_mark() -> None:
    canaries = Canaries()
    words = canaries.words().values()
    assert len(set(words)) == len(words) == 4
    assert {word[-len(canaries.mark) :] for word in words} == {canaries.mark}


def test_two_proofs_have_no_mark_in_common() -> None:
    assert Canaries().mark != Canaries().mark


def test_each_name_stands_for_its_word() -> None:
    canaries = Canaries()
    assert canaries.words() == {
        "typed": canaries.typed,
        "searched": canaries.searched,
        "listed": canaries.listed,
        "printed": canaries.printed,
    }


def test_no_word_can_be_read_as_one_of_a_language() -> None:
    assert not set("".join(Canaries().words().values())) & set("aeiou")
