"""Shows what the pages of indicators and of the regulation say: definition, clause, value, reasons, evidence."""

from dataclasses import replace
from functools import cache

import pytest

from birgemiz.model.documents import Clause, Regulation
from birgemiz.model.record import LANGS, Lang
from birgemiz.model.ties import Tie, Ties
from birgemiz.rules.indicators import ASKED, DEPARTMENT
from birgemiz.rules.measure import Tally
from birgemiz.rules.ties import clauses, fingerprint, measures_of
from birgemiz.views import measures
from birgemiz.views.evidence import EvidenceView, evidence_pages
from birgemiz.views.indicator import IndicatorView, Quote
from birgemiz.views.indicators import DUTIES, OF_HOURS, IndexView, indicator_pages
from birgemiz.views.measured import district_measures
from birgemiz.views.page import Link, Page
from birgemiz.views.regulation import RegulationView, regulation_pages
from birgemiz.views.school_lines import SchoolLines
from birgemiz.views.site import District, WholeDistrict
from tests.conftest import PROJECT
from tests.stub_host import TINY
from tests.views.districts import district, reader

YEAR = "2026-2027"
EVERY = {*ASKED, DEPARTMENT}


@cache
def sample() -> WholeDistrict:
    return district(PROJECT / "content")


@cache
def tiny() -> WholeDistrict:
    return district(TINY)


def pages(whole: WholeDistrict, lang: Lang = "kk") -> list[Page]:
    return list(indicator_pages(reader(whole, lang), whole, district_measures(whole)))


def shown(whole: WholeDistrict, key: str, lang: Lang = "kk") -> IndicatorView:
    """The page of one indicator."""
    found = next(page.view for page in pages(whole, lang) if page.address == f"indicators/{key}/")
    assert isinstance(found, IndicatorView)
    return found


def regulations(whole: WholeDistrict, lang: Lang = "kk") -> dict[str, RegulationView]:
    """The regulation and its earlier versions by address."""
    return {page.address: page.view for page in regulation_pages(reader(whole, lang), district_measures(whole))}


def with_frame(whole: WholeDistrict, **fields: object) -> WholeDistrict:
    """The same district with other documents."""
    known = whole.district
    return replace(whole, district=District(replace(known.frame, **fields), known.days, known.today))  # type: ignore[arg-type]


def beside(view: RegulationView) -> list[tuple[str | None, list[str]]]:
    """The indicators of each block that has any, by the block's id."""
    blocks = (block for passage in view.passages for block in passage.blocks)
    return [(one.clause.id, [shown.text.key for shown in one.indicators]) for one in blocks if one.indicators]


@pytest.mark.parametrize("lang", LANGS)
def test_the_index_lists_every_indicator_and_each_has_a_page(lang: Lang) -> None:
    index, *others = pages(tiny(), lang)
    assert isinstance(index.view, IndexView)
    assert [one.indicator.text.key for one in index.view.duties] == list(DUTIES)
    assert [one.indicator.text.key for one in index.view.shares] == list(OF_HOURS)
    assert sorted([*DUTIES, *OF_HOURS]) == sorted(EVERY)
    assert [index.address, *(page.address for page in others)] == [
        "indicators/",
        *(f"indicators/{key}/" for key in (*DUTIES, *OF_HOURS)),
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_every_indicator_has_a_definition_of_one_sentence_and_a_formula(lang: Lang) -> None:
    words = reader(tiny(), lang).words
    for text in (measures.text(words, key) for key in EVERY):
        assert text.definition.find(".") == len(text.definition) - 1, text.key
        assert text.formula.count("÷") == 1, text.key


def test_an_indicator_is_counted_for_the_district_and_for_each_school_with_reasons_and_evidence() -> None:
    view = shown(tiny(), "schedule")
    value = measures.Value("schedule", "Кесте бекітілген", "Кесте", "1 / 2", "50\N{NO-BREAK SPACE}%", 1, 2, full=False)
    assert view.now == value
    assert [(row.head, row.value, row.reasons) for row in view.years] == [
        (Link(YEAR), value, "бар: 1; бекітілгені көрсетілмеген: 1")
    ]
    assert [(row.head, row.value.count, row.reasons, row.evidence) for row in view.schools] == [
        (
            Link("Қарағай үлгі мектебі", "schools/qaraghai/"),
            "1 / 1",
            "бар: 1",
            "schools/qaraghai/indicators/2026-2027/#schedule",
        ),
        (
            Link("Тастөбе шағын үлгі мектебі", "schools/tastobe/"),
            "0 / 1",
            "бекітілгені көрсетілмеген: 1",
            "schools/tastobe/indicators/2026-2027/#schedule",
        ),
    ]
    assert view.clauses == (Quote("Кесте.", "Кесте.", "kk", "regulation/#school-document-2"),)


def test_where_nothing_was_asked_there_is_no_value_and_no_evidence() -> None:
    view = shown(tiny(), "analysis")
    assert [(row.value.count, row.value.share, row.reasons, row.evidence) for row in (*view.years, *view.schools)] == [
        ("–", "–", "", "")
    ] * 3


def test_the_departments_documents_are_counted_without_schools_and_lead_to_the_register() -> None:
    view = shown(tiny(), DEPARTMENT)
    assert (view.now.count, view.years[0].reasons) == ("2 / 3", "бар: 2; ішінара: 1")
    assert (view.of_schools, view.schools, view.register) == (False, (), "documents/")


def test_the_districts_value_is_the_sum_of_its_schools() -> None:
    for year, measure in district_measures(sample()).items():
        schools = [one.measures[year] for one in sample().schools.values()]
        for key in ASKED:
            found = [one.year.get(key, Tally()) for one in schools]
            assert measure.year.get(key, Tally()) == Tally(sum(t.met for t in found), sum(t.asked for t in found))
            assert sum(measure.states.get(key, {}).values()) == measure.year.get(key, Tally()).asked


def test_publication_also_tells_the_median_of_the_days_that_are_known() -> None:
    first, second = tiny().schools.values()
    waited = replace(first.measures[YEAR], delays=(1, 3, 4, 10))
    whole = replace(tiny(), schools={"qaraghai": replace(first, measures={YEAR: waited}), "tastobe": second})
    view = shown(whole, "publication")
    assert [row.delay for row in (*view.years, *view.schools)] == [
        ("3 күн", "4 сағаттың күні белгілі"),
        ("3 күн", "4 сағаттың күні белгілі"),
        ("–", ""),
    ]
    assert (view.timed, shown(whole, "duration").timed) == (True, False)


def test_every_way_to_evidence_ends_at_a_section_of_the_schools_own_page() -> None:
    known = reader(sample(), "ru")
    sections = {
        f"{page.address}#{section.text.key}"
        for standing in sample().schools.values()
        for page in evidence_pages(SchoolLines(known, standing))
        for section in evidence(page).sections
    }
    ways = {row.evidence for key in ASKED for row in shown(sample(), key, "ru").schools if row.evidence}
    assert ways
    assert ways <= sections


def evidence(page: Page) -> EvidenceView:
    assert isinstance(page.view, EvidenceView)
    return page.view


@pytest.mark.parametrize("lang", LANGS)
def test_every_clause_that_is_tied_shows_its_indicators(lang: Lang) -> None:
    frame = sample().district.frame
    tied = measures_of(frame.ties, frame.regulation["kk"])
    assert dict(beside(regulations(sample(), lang)["regulation/"])) == {key: list(keys) for key, keys in tied.items()}


def test_every_indicator_measures_a_clause_of_the_regulation() -> None:
    frame = sample().district.frame
    texts = clauses(frame.regulation["ru"])
    for key in EVERY:
        quotes = shown(sample(), key, "ru").clauses
        assert quotes, key
        assert all(quote.text == texts[quote.address.partition("#")[2]] for quote in quotes)


@pytest.mark.parametrize("lang", LANGS)
def test_the_text_of_the_regulation_is_shown_whole_and_in_its_order(lang: Lang) -> None:
    view = regulations(sample(), lang)["regulation/"]
    blocks = [block.clause for passage in view.passages for block in passage.blocks]
    assert tuple(blocks) == sample().district.frame.regulation[lang].clauses


def test_an_indicator_stands_after_the_last_block_of_its_clause() -> None:
    blocks = (Clause("paragraph", "weekly", "Аптасына"), Clause("paragraph", None, "бір рет."))
    regulation = Regulation(title="Ереже", lang="kk", clauses=blocks, path="regulation.md")
    tie = Tie(clause="weekly", fingerprint=fingerprint("Аптасына бір рет."), indicators=("regularity",))
    whole = with_frame(tiny(), regulation={"kk": regulation}, ties=Ties(ties=(tie,), path="indicators.yml"))
    assert beside(regulations(whole)["regulation/"]) == [(None, ["regularity"])]


def test_a_clause_whose_tie_awaits_review_shows_nothing() -> None:
    ties = tiny().district.frame.ties
    assert ties
    changed = [tie.model_copy(update={"fingerprint": "0" * 12}) if tie.clause == "task-1" else tie for tie in ties.ties]
    whole = with_frame(tiny(), ties=ties.model_copy(update={"ties": tuple(changed)}))
    assert [clause for clause, _ in beside(regulations(whole)["regulation/"])] == [
        "tasks",
        "task-3",
        "school-documents",
        "school-document-1",
        "school-document-2",
    ]
    assert shown(whole, "task-1").clauses == ()


def test_an_earlier_regulation_has_no_indicators_and_leads_to_the_one_in_force() -> None:
    found = regulations(tiny())
    earlier = found["regulation/2025-08-25/"]
    assert (beside(earlier), earlier.measured, earlier.versions) == ([], False, ())
    assert earlier.in_force == Link("Қолданыстағы ереже", "regulation/")
    assert found["regulation/"].versions == (Link("2025 жылғы 25 тамыз", "regulation/2025-08-25/"),)


def test_without_a_regulation_every_page_is_there_and_says_so() -> None:
    whole = with_frame(tiny(), regulation={}, ties=None)
    view = regulations(whole)["regulation/"]
    assert (view.title, view.passages, view.measured) == ("Ереже", (), False)
    assert [page.view.clauses for page in pages(whole)[1:]] == [()] * len(EVERY)
