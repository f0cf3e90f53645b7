import { type AppLoadContext, data, redirect } from "@remix-run/node";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn } from "~/session/acting.server";
import { byDanishName } from "~/shared/names";
import { refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { closeAccount, inviteToAccount, reopenAccount } from "./account-access.server";
import { type AccountView, viewOfAccount } from "./account-view";
import { findAccountOf } from "./accounts.server";

/** The person's account as the page shows it; null where there is none. */
export async function accountView(db: Db, personId: string): Promise<AccountView | null> {
  const account = await findAccountOf(db, personId);
  if (!account) return null;
  const committees = await db
    .selectFrom("committee")
    .select("name")
    .where("id", "in", account.committeeIds)
    .execute();
  return viewOfAccount(
    account,
    committees.sort(byDanishName(({ name }) => name)).map(({ name }) => name),
  );
}

/** Invites to the person's account, closes it or opens it again, as the posted form says. */
export async function actOnAccount(context: AppLoadContext, personId: string, posted: PostedForm) {
  const account = await findAccountOf(context.db, personId);
  if (!account) return refusedForm(posted, refuse("notFound").refusal);
  const acting = actingIn(context, posted.formKey);
  const accountId = account.id;
  if (posted.form === "invite") {
    const invited = await inviteToAccount(acting, { accountId });
    if (!invited.ok) return refusedForm(posted, invited.refusal);
    return data({ link: `${context.publicUrl}/adgangskode?kode=${invited.value.code}` });
  }
  const closing = posted.form === "close";
  const result = await (closing ? closeAccount : reopenAccount)(acting, { accountId });
  if (!result.ok) return refusedForm(posted, result.refusal);
  return redirect(`/arbejdsrum/personer/${personId}?gjort=${closing ? "lukket" : "aabnet"}`, 303);
}
