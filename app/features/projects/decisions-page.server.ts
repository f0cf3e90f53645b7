import { redirect } from "@remix-run/node";
import { checkForm, type PostedForm, refusedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import type { Typed } from "~/shared/form-data";
import { type Result, refuse } from "~/shared/result";
import {
  decisionForm,
  decisionFrom,
  departureForm,
  releaseForm,
  revokeForm,
  sizeForm,
} from "./approval-forms";
import { approvalLabels } from "./approval-texts";
import { decisionsAddress } from "./project-addresses";
import {
  changeProjectDecision,
  decideProject,
  releaseProjectDecision,
  removeProjectDecision,
  type Seen,
  supersedeProjectDecision,
} from "./project-decision-commands.server";
import { departFromRule, markSize, revokeDeparture } from "./project-departure-commands.server";
import type { Project } from "./projects.server";

type Handle = (by: CommandContext, project: Project, typed: Typed) => Promise<Result<unknown>>;

const seenIn = ({ id, version }: Typed): Seen => ({
  id: typeof id === "string" ? id : "",
  version: Number(version),
});

/** The forms of the page, by name: what the address says once it is done, and what does it. */
const forms: Readonly<Record<string, { done: string; handle: Handle }>> = {
  decision: {
    done: "skrevet",
    handle: async (by, { id }, typed) => {
      const checked = checkForm(decisionForm, typed);
      return checked.ok ? decideProject(by, id, decisionFrom(checked.value)) : checked;
    },
  },
  changeDecision: {
    done: "rettet",
    handle: async (by, { id }, typed) => {
      const checked = checkForm(decisionForm, typed);
      return checked.ok ? changeProjectDecision(by, id, seenIn(typed), decisionFrom(checked.value)) : checked;
    },
  },
  removeDecision: {
    done: "slettet",
    handle: (by, { id }, typed) => removeProjectDecision(by, id, seenIn(typed)),
  },
  supersede: {
    done: "afloest",
    handle: (by, { id }, typed) => supersedeProjectDecision(by, id, seenIn(typed), true),
  },
  restore: {
    done: "afloest",
    handle: (by, { id }, typed) => supersedeProjectDecision(by, id, seenIn(typed), false),
  },
  release: {
    done: "frigivet",
    handle: async (by, { id }, typed) => {
      const checked = checkForm(releaseForm, typed);
      return checked.ok ? releaseProjectDecision(by, id, seenIn(typed), checked.value.releasedOn) : checked;
    },
  },
  departure: {
    done: "fraveget",
    handle: async (by, { id }, typed) => {
      const checked = checkForm(departureForm, typed);
      return checked.ok ? departFromRule(by, id, checked.value) : checked;
    },
  },
  revoke: {
    done: "tilbagekaldt",
    handle: async (by, { id }, typed) => {
      const checked = checkForm(revokeForm, typed);
      return checked.ok ? revokeDeparture(by, id, seenIn(typed), checked.value.revokedOn) : checked;
    },
  },
  size: {
    done: "stoerrelse",
    handle: async (by, { id }, typed) => {
      const checked = checkForm(sizeForm, typed);
      if (!checked.ok) return checked;
      const { version, mark, reason } = checked.value;
      return markSize(by, { projectId: id, version }, { mark, reason: reason ?? "" });
    },
  },
};

/** Does what one of the page's forms asks for, and leads back to the page. */
export async function answerDecisionsForm(by: CommandContext, project: Project, posted: PostedForm) {
  const form = Object.hasOwn(forms, posted.form) ? forms[posted.form] : undefined;
  if (!form) return refusedForm(posted, refuse("form.invalid").refusal);
  const result = await form.handle(by, project, posted.typed);
  if (!result.ok) return refusedForm(posted, result.refusal, approvalLabels);
  return redirect(`${decisionsAddress(project.slug)}?gjort=${form.done}`, 303);
}
