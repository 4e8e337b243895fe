# SPDX-License-Identifier: MIT
"""What of the acts is checked, chapter by chapter, and what is not and why.

What a chapter holds, and what is left to people, is written by hand. Who cites
it is found in the library, so that the table follows the rules.
"""

import re
from collections.abc import Iterator

from iop.law import PARAMETERS, Citation, Source, acts
from iop.rulesets import SETS


Row = tuple[str, str, str]
"""Chapters or sections, what they hold, and what is not checked and why."""

ACTS: list[tuple[Source, list[Row]]] = [
    (
        acts.KL,
        [
            (
                "1 kap.",
                "municipalities, regions and their members",
                "Nothing in it asks anything of an agreement.",
            ),
            (
                "2 kap.",
                "what a municipality may do; support to businesses (8 §)",
                "General interest, locality and equal treatment (1–3 §§) call for a person's judgement; one can be stated under `assessments`. Fees and business of its own (5–7 §§) are other matters.",
            ),
            (
                "3 kap.",
                "committees; handing over to private providers (12 §)",
                "How the municipality is organised is not in the agreement.",
            ),
            ("4–5 kap.", "elected representatives; the council", "Procedure."),
            (
                "6–7 kap.",
                "committees and employees; delegation (6 kap. 37–40 §§, 7 kap. 5–8 §§)",
                "Who may decide by the municipality's own order of delegation, and how delegated decisions are reported, is not in the agreement. Conflicts of interest are not either.",
            ),
            (
                "8 kap.",
                "insight; the announcement of approved minutes (12 §)",
                "That the announcement was made in time is not in the agreement.",
            ),
            (
                "9 kap.",
                "cooperation between municipalities",
                "In an IOP one side is no authority.",
            ),
            (
                "10 kap.",
                "handing over the care of a municipal matter (1, 7–9 §§)",
                "Whether something is handed over is for a person to judge. Companies and foundations of the municipality (2–6 §§) are other matters.",
            ),
            (
                "11–12 kap.",
                "finances and audit",
                "They are on the municipality as a whole, not on one agreement.",
            ),
            (
                "13 kap.",
                "appeals; three weeks (5 §), grounds (8 §), carrying out (14 §)",
                "Whether a decision is to be set aside is for a court.",
            ),
            (
                "övergångsbestämmelser",
                "in force from 2018-01-01",
                "Appeals of decisions announced before that day follow the act of 1991, which was not read.",
            ),
        ],
    ),
    (
        acts.LOU,
        [
            (
                "1 kap.",
                "what the act is on; contract (15 §), supplier (16 §)",
                "Whether an agreement is such a contract is for people to judge; the rules name signs of it.",
            ),
            (
                "2 kap.",
                "mixed procurement",
                "The model does not tell parts of different kinds apart.",
            ),
            (
                "3 kap.",
                "exceptions, such as cooperation between authorities (17–18 §§)",
                "In an IOP one side is no authority; the other exceptions call for judgement.",
            ),
            (
                "4 kap.",
                "principles and general provisions",
                "How a procurement is carried out is not in the agreement.",
            ),
            (
                "5 kap.",
                "thresholds (1 §) and the value (3–16 §§)",
                "Separate units (4 §), splitting (6–8 §§) and like contracts of the year (11 §) need facts of other purchases. Works, leases and other procedures (9–10, 12, 14–16 §§) are no IOP.",
            ),
            (
                "6–18 kap.",
                "how a procurement from the threshold up is carried out",
                "What is a purchase must be procured; how is outside the library.",
            ),
            (
                "19 kap.",
                "procurement below the threshold and of annex 2 services; reserved contracts (25, 25 a §§)",
                "A reserved contract is a procurement, and no IOP.",
            ),
            (
                "19 a kap.",
                "direct award: limits (2 §) and other grounds (3–6 §§)",
                "That another ground is at hand is for people to judge. Principles, records, notice and guidelines (8–15 §§) are for the one who makes the purchase.",
            ),
            (
                "20 kap.",
                "review, contracts that are void, damages; no appeal under KL (19 §)",
                "What a court may decide is not foreseen.",
            ),
            (
                "21 kap.",
                "supervision and fees for unlawful direct award",
                "A risk of a fee is not computed.",
            ),
            ("22 kap.", "repealed", "It holds nothing."),
            (
                "bilagor",
                "annex 2: social and other special services",
                "A person states what kind of service it is; CPV codes are not looked up.",
            ),
            (
                "övergångsbestämmelser",
                "from what day amendments hold",
                "The day on which a procurement was begun is not in the agreement; the figures go by the day whose law a rule takes.",
            ),
        ],
    ),
    (
        acts.LOV,
        [
            (
                "1–10 kap.",
                "systems of choice; they may be reserved for idea-based organisations (1 kap. 2 a §)",
                "A system of choice is another form than an IOP.",
            )
        ],
    ),
    (
        acts.THRESHOLDS_2024,
        [
            (
                "Upphandling enligt lagen (2016:1145) om offentlig upphandling",
                "thresholds of 2024 and 2025",
                "Those of central authorities and works, and of other acts, are not used.",
            )
        ],
    ),
    (
        acts.THRESHOLDS_2026,
        [
            (
                "Upphandling enligt lagen (2016:1145) om offentlig upphandling",
                "thresholds of 2026 and 2027",
                "Those of central authorities and works, and of other acts, are not used.",
            )
        ],
    ),
    (
        acts.STATE_AID_ACT,
        [
            (
                "1–11 §§",
                "recovery of unlawful aid, with interest",
                "Whether money is unlawful aid is for people to judge.",
            ),
            (
                "12 och 12 a §§",
                "data for registration, publication and reporting",
                "Aid that must be notified (12 §) is not the aid of the rules here.",
            ),
            ("13–14 §§", "inspections and statements", "Procedure."),
        ],
    ),
    (
        acts.STATE_AID_ORDINANCE,
        [
            ("1–4 §§", "recovery; publication and reporting", "Procedure."),
            (
                "4 a §",
                "data for registration",
                "How they are given is for Tillväxtanalys to prescribe; its regulations were not read.",
            ),
            ("5–7 §§", "registers under other regulations", "Other aid."),
        ],
    ),
    (
        acts.STATE_AID_REGISTRAR,
        [
            (
                "1–22 §§",
                "what Tillväxtanalys is for; the EU register of de minimis aid (9 §)",
                "It asks nothing of an agreement.",
            )
        ],
    ),
    (
        acts.IDEA_BASED_REGISTER_ACT,
        [
            ("1 §", "what the act is on", "It asks nothing."),
            (
                "2 §",
                "what an idea-based organisation is",
                "Whether its statutes meet the definition is for people to judge.",
            ),
            (
                "3–7 §§",
                "registration, on application, of those who run publicly financed welfare",
                "Registration is voluntary; who stands in the register is stated, not looked up.",
            ),
            (
                "8–10 §§",
                "transfers, yearly report, deregistration",
                "They bind the organisation, not the agreement.",
            ),
            ("11–15 §§", "supervision, penalties, appeals", "Procedure."),
        ],
    ),
    (
        acts.IDEA_BASED_REGISTER_ORDINANCE,
        [
            (
                "1–5 §§",
                "Kammarkollegiet registers (2 §); fees and supervision",
                "It asks nothing of an agreement.",
            )
        ],
    ),
    (
        acts.IDENTITY_NUMBERS_ACT,
        [
            ("1 §", "who has an identity number", "Another group of bodies."),
            (
                "2 §",
                "an association has one if it applies or an authority asks for it",
                "That one lacks a number is no fault.",
            ),
            ("3 §", "state authorities", "Another group of bodies."),
            (
                "4 §",
                "ten digits, a check digit; it stays",
                "The check digit is tried wherever a number is stated.",
            ),
            ("5–6 §§", "the register; appeals", "Procedure."),
        ],
    ),
    (
        acts.TIME_LIMITS_ACT,
        [
            (
                "1–2 §§",
                "on which day time set by law ends, and when it moves",
                "It does not move a day that the parties have agreed on; see `iop.law.time_limits`.",
            )
        ],
    ),
    (
        acts.PUBLIC_HOLIDAYS_ACT,
        [
            (
                "1–2 §§",
                "the public holidays",
                "No rule of its own: `iop.values.is_workday` follows it.",
            )
        ],
    ),
    (
        acts.ML,
        [
            (
                "4 kap.",
                "economic activity; not that of tax-exempt associations (6 §)",
                "Whether VAT is due is a question of fact that the library does not settle.",
            )
        ],
    ),
]
"""Each act that was read, with all of its chapters, in order."""

NUMBER = r"[0-9]+(?: [a-z])?"


def spanned(written: str) -> list[str]:
    """List the chapters or sections of a place: ``6–18 kap.``, ``1 och 2 §§``."""
    numbers = re.sub(r" (?:kap\.|§§?)$", "", written)
    if found := re.fullmatch(r"([0-9]+)–([0-9]+)", numbers):
        first, last = map(int, found.groups())
        return [str(number) for number in range(first, last + 1)]
    return re.split(r", | och ", numbers)


def parts(pinpoint: str) -> list[str]:
    """List the chapters, or in an act without any the sections, of a place."""
    if pinpoint.startswith("bilaga"):
        return ["bilagor"]
    if pinpoint.startswith("övergångsbestämmelserna"):
        return ["övergångsbestämmelser"]
    if found := re.match(rf"({NUMBER}) kap\.", pinpoint):
        return [found[1]]
    if found := re.match(
        rf"({NUMBER}(?:(?:–|, | och ){NUMBER})*) §§?", pinpoint
    ):
        return spanned(found[1])
    return [pinpoint]


def citations() -> Iterator[tuple[str, Citation]]:
    """Return what each rule and each figure cites, with its code or name."""
    for _, rules in SETS:
        for rule in rules:
            yield from ((rule.code, cited) for cited in rule.citations)
    for figure in PARAMETERS:
        for dated in figure.values:
            yield figure.name, dated.citation
            if dated.begins is not None:
                yield figure.name, dated.begins


def cited_by(act: Source, place: str) -> dict[str, list[str]]:
    """Return who cites a place within those of a row, by that place."""
    within, found = set(spanned(place)), dict[str, set[str]]()
    for who, cited in citations():
        pinpoint = cited.pinpoint
        if cited.source == act and pinpoint and within & {*parts(pinpoint)}:
            found.setdefault(pinpoint, set()).add(who)
    return {pinpoint: sorted(found[pinpoint]) for pinpoint in sorted(found)}


def acts_table() -> str:
    """Write the table of all the acts."""
    told = []
    for act, rows in ACTS:
        told += [
            f"### {act.name('sv')}",
            "| | what it holds | checked in part, or told of, by | not checked, and why |\n"
            "| --- | --- | --- | --- |\n"
            + "\n".join(_line(act, *row) for row in rows),
        ]
    return "\n\n".join(told)


def _line(act: Source, place: str, about: str, left: str) -> str:
    cited = "; ".join(
        f"{pinpoint}: {', '.join(f'`{who}`' for who in many)}"
        for pinpoint, many in cited_by(act, place).items()
    )
    return f"| {place} | {about} | {cited or 'nothing'} | {left} |"
