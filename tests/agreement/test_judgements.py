# SPDX-License-Identifier: MIT
"""Promises of judgements: *bedömningar*."""

from iop.agreement.judgements import Answer, Judgement


class TestAnswer:
    """`Answer`."""

    def test_unknown_is_an_answer(self):
        """*Do not know* is neither *no* nor a criterion that no one judged."""
        answers = {
            Judgement(criterion="C6", answer=answer) for answer in Answer
        }

        assert 3 == len(answers)
