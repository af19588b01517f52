"""What feedback is gathered under: themes in the user's words, and competencies from a list."""

from __future__ import annotations

import pytest

from mentorlog import history
from mentorlog.errors import InvalidEntry, NotFound
from mentorlog.mentoring import competencies, feedback, feedback_list, themes
from mentorlog.models.mentoring import Competency, FeedbackTheme, Theme


def say(logbook, *words):
    return feedback.add(logbook, None, "x", "advice", themes=words)


def of(logbook, uid):
    return feedback_list.one(logbook, uid).themes


def test_themes_are_there_as_soon_as_used_and_suggested(logbook):
    for words in (["Élan"], ["Pace", "Letting go"], ["Pace"]):
        say(logbook, *words)
    gone = say(logbook, "Gone")
    feedback.trash(logbook, [gone])
    assert themes.names(logbook) == ["Élan", "Letting go", "Pace"]
    assert themes.suggest(logbook, "") == ["Pace", "Élan", "Letting go"]
    assert themes.suggest(logbook, "el") == ["Élan"] and themes.suggest(logbook, "GO") == ["Letting go"]
    assert themes.suggest(logbook, "%") == []


def test_a_theme_is_renamed_everywhere(logbook):
    uid = say(logbook, "Pace")
    themes.rename(logbook, "pace", "Tempo")
    assert of(logbook, uid) == ("Tempo",)
    themes.rename(logbook, "Tempo", "TEMPO")
    assert of(logbook, uid) == ("TEMPO",)
    say(logbook, "Candour")
    for name, field in (("candour", "name"), ("  ", "name")):
        with pytest.raises(InvalidEntry) as told:
            themes.rename(logbook, "Tempo", name)
        assert told.value.field == field
    with pytest.raises(NotFound):
        themes.rename(logbook, "Nothing", "x")


def test_a_name_that_nothing_has_any_more_is_free_again(logbook):
    feedback.edit(logbook, say(logbook, "Listening"), themes=[])
    uid = say(logbook, "Listning")
    themes.rename(logbook, "Listning", "Listening")
    assert of(logbook, uid) == ("Listening",) and logbook.column(Theme.select(Theme.name)) == ["Listening"]
    logbook.undo()
    assert of(logbook, uid) == ("Listning",)
    feedback.trash(logbook, [say(logbook, "Listening")])
    with pytest.raises(InvalidEntry):
        themes.rename(logbook, "Listning", "Listening")


def test_several_themes_become_one_in_one_step(logbook):
    both, first, second, third = (
        say(logbook, *words) for words in (["Pace", "Tempo"], ["Pace"], ["Tempo"], ["Haste", "Candour"])
    )
    before = {uid: of(logbook, uid) for uid in (both, first, second, third)}
    themes.merge(logbook, ["Pace", "Tempo", "haste"], "Tempo")
    assert [of(logbook, uid) for uid in (both, first, second)] == [("Tempo",)] * 3
    assert of(logbook, third) == ("Candour", "Tempo")
    assert themes.names(logbook) == ["Candour", "Tempo"]
    assert len(logbook.column(FeedbackTheme.select(FeedbackTheme.id))) == 5
    assert history.lines(logbook, 1)[0].sentence == "Merge themes into “Tempo”"
    logbook.undo()
    assert {uid: of(logbook, uid) for uid in before} == before
    logbook.redo()
    assert themes.names(logbook) == ["Candour", "Tempo"]
    assert logbook.check() == []


def test_themes_are_merged_into_a_new_one(logbook):
    uid = say(logbook, "Pace", "Tempo")
    themes.merge(logbook, ["Pace", "Tempo", "Pace"], "Speed")
    assert of(logbook, uid) == ("Speed",)
    assert logbook.column(Theme.select(Theme.name)) == ["Speed"]
    for names, into, problem in ((["Speed", "Gone"], "x", NotFound), (["Speed"], " ", InvalidEntry)):
        with pytest.raises(problem):
            themes.merge(logbook, names, into)
    assert of(logbook, uid) == ("Speed",)


def test_the_list_covers_the_world_of_an_it_project_manager(logbook):
    offered = competencies.all_competencies(logbook)
    assert 40 <= len(offered) <= 48
    assert list(dict.fromkeys(each.area for each in offered)) == [
        area for area in competencies.AREAS if area != competencies.OWN
    ]
    assert len({each.key for each in offered}) == len({each.name.lower() for each in offered}) == len(offered)
    assert not any(each.own or each.hidden for each in offered)


def test_a_built_in_one_has_a_row_only_once_it_is_used(logbook):
    def kept():
        return logbook.column(Competency.select(Competency.key).order_by(Competency.id))

    assert kept() == []
    feedback.add(logbook, None, "x", "advice", competencies=["risk", "Risk and contingency"])
    assert kept() == ["risk"]
    competencies.rename(logbook, "time", "My calendar")
    competencies.hide(logbook, "agile")
    assert kept() == ["risk", "time", "agile"]
    for _ in range(3):
        logbook.undo()
    assert kept() == [] and competencies.names(logbook)["time"] == "Time and priorities"


def test_hidden_ones_are_offered_no_longer_and_keep_what_is_about_them(logbook):
    uid = feedback.add(logbook, None, "x", "advice", competencies=["agile"])
    competencies.hide(logbook, "agile")
    assert "agile" not in [each.key for each in competencies.all_competencies(logbook)]
    assert "agile" in [each.key for each in competencies.all_competencies(logbook, hidden=True)]
    assert feedback_list.one(logbook, uid).competencies == ("Agile methods",)
    competencies.hide(logbook, "agile", hidden=False)
    assert "agile" in [each.key for each in competencies.all_competencies(logbook)]


def test_the_users_own_come_last(logbook):
    key = competencies.add(logbook, " Ethics ")
    leading = competencies.add(logbook, "Courage", "leadership")
    offered = competencies.all_competencies(logbook)
    assert (offered[-1].name, offered[-1].area, offered[-1].own) == ("Ethics", "own", True)
    assert next(each for each in offered if each.key == leading).area == "leadership"
    assert competencies.key_of(logbook, "ETHICS") == key
    competencies.rename(logbook, key, "ethics")


@pytest.mark.parametrize(
    ("name", "area", "field"),
    [("", "own", "name"), ("delegation", "own", "name"), ("Ethics", "moods", "area")],
)
def test_what_cannot_be_a_competency(logbook, name, area, field):
    with pytest.raises(InvalidEntry) as told:
        competencies.add(logbook, name, area)
    assert told.value.field == field


def test_what_is_no_competency_is_told(logbook):
    with pytest.raises(InvalidEntry) as told:
        feedback.add(logbook, None, "x", "advice", competencies=["mood"])
    assert told.value.field == "competency" and "mood" in str(told.value)
    assert feedback_list.listing(logbook) == []
    with pytest.raises(InvalidEntry):
        competencies.rename(logbook, "mood", "x")
