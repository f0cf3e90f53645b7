import { redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { type Result, refuse } from "~/shared/result";
import {
  changeDecision,
  noteAsCovering,
  recordDecision,
  releaseDecision,
  removeDecision,
} from "./decision-commands.server";
import { coveringForm, decisionForm, releaseForm } from "./decision-form";
import { seenIn } from "./decision-seen";
import { decisionLabels } from "./decision-texts";
import { legalBasisForm } from "./legal-basis";
import { changeLegalBasis, recordLegalBasis, removeLegalBasis } from "./legal-basis.server";
import { legalBasisLabels } from "./legal-basis-texts";
import { leaveOutForm } from "./lifecycle-forms";
import { leaveOutCommittee } from "./lifecycle-leave-out.server";
import { refusedTripForm } from "./trip-page.server";

interface FormOfPage {
  /** What the address says once it is done. */
  done: string;
  handle: (by: CommandContext, tripId: string, posted: PostedForm) => Promise<Result<unknown>>;
}

/** The forms of the decisions page, by the name that each carries. */
const forms: Readonly<Record<string, FormOfPage>> = {
  decision: {
    done: "skrevet",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(decisionForm, typed);
      return checked.ok ? recordDecision(by, tripId, checked.value) : checked;
    },
  },
  changeDecision: {
    done: "rettet",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(decisionForm, typed);
      return checked.ok ? changeDecision(by, tripId, seenIn(typed), checked.value) : checked;
    },
  },
  removeDecision: {
    done: "slettet",
    handle: (by, tripId, { typed }) => removeDecision(by, tripId, seenIn(typed)),
  },
  release: {
    done: "frigivet",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(releaseForm, typed);
      return checked.ok ? releaseDecision(by, tripId, seenIn(typed), checked.value.releasedOn) : checked;
    },
  },
  covering: {
    done: "daekket",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(coveringForm, typed);
      return checked.ok ? noteAsCovering(by, tripId, seenIn(typed), checked.value.note) : checked;
    },
  },
  leaveOut: {
    done: "uden",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(leaveOutForm, typed);
      if (!checked.ok) return checked;
      const { version, newLeadId, ...leaving } = checked.value;
      return leaveOutCommittee(by, tripId, {
        ...leaving,
        version: version ?? undefined,
        newLeadId: newLeadId ?? undefined,
      });
    },
  },
  legalBasis: {
    done: "hjemmel",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(legalBasisForm, typed);
      return checked.ok ? recordLegalBasis(by, tripId, checked.value) : checked;
    },
  },
  changeLegalBasis: {
    done: "hjemmel",
    handle: async (by, tripId, { typed }) => {
      const checked = checkForm(legalBasisForm, typed);
      return checked.ok ? changeLegalBasis(by, tripId, seenIn(typed), checked.value) : checked;
    },
  },
  removeLegalBasis: {
    done: "hjemmelSlettet",
    handle: (by, tripId, { typed }) => removeLegalBasis(by, tripId, seenIn(typed)),
  },
};

/** Does what one of the page's forms asks for, and leads back to the page. */
export async function answerDecisionForm(
  by: CommandContext,
  tripId: string,
  posted: PostedForm,
  page: string,
) {
  const form = Object.hasOwn(forms, posted.form) ? forms[posted.form] : undefined;
  if (!form) return refusedForm(posted, refuse("form.invalid").refusal);
  const result = await form.handle(by, tripId, posted);
  const labels = posted.form.endsWith("egalBasis") ? legalBasisLabels : decisionLabels;
  if (!result.ok) return refusedTripForm(posted, result.refusal, labels);
  return redirect(`${page}?gjort=${form.done}`, 303);
}
