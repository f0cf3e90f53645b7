import { checkForm, type PostedForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import type { Result } from "~/shared/result";
import {
  addPolicyArea,
  deletePolicyArea,
  movePolicyArea,
  renamePolicyArea,
} from "./policy-area-commands.server";
import {
  deletePolicyAreaForm,
  movePolicyAreaForm,
  newPolicyAreaForm,
  renamePolicyAreaForm,
} from "./policy-area-form";

/** Does what the page's form asks for; the value is what the page then says. */
export async function answerPolicyAreaForm(
  context: CommandContext,
  { form, typed }: PostedForm,
): Promise<Result<string>> {
  if (form === "rename") {
    const checked = checkForm(renamePolicyAreaForm, typed);
    return checked.ok ? said("rettet", await renamePolicyArea(context, checked.value)) : checked;
  }
  if (form === "move") {
    const checked = checkForm(movePolicyAreaForm, typed);
    return checked.ok ? said("flyttet", await movePolicyArea(context, checked.value)) : checked;
  }
  if (form === "delete") {
    const checked = checkForm(deletePolicyAreaForm, typed);
    return checked.ok ? said("slettet", await deletePolicyArea(context, checked.value.id)) : checked;
  }
  const checked = checkForm(newPolicyAreaForm, typed);
  return checked.ok ? said("oprettet", await addPolicyArea(context, checked.value)) : checked;
}

const said = (done: string, result: Result<unknown>): Result<string> =>
  result.ok ? { ok: true, value: done } : result;
