import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, type PostedForm, readForm } from "~/features/commands/forms.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { ButtonLink } from "~/ui/button";
import { PageTitle } from "~/ui/page-title";
import { refusedSessionForm, signedInAt } from "../answers.server";
import { changePassword, setPasswordByCode } from "../change-password.server";
import { PlainForm } from "../components/plain-form";
import { findCodesAccount } from "../one-time-codes.server";
import { readSessionCookie } from "../session-cookie.server";
import { changePasswordForm, setPasswordForm } from "../session-forms";
import { sessionTexts } from "../texts";

const ownAddress = "/adgangskode";

export const meta: MetaFunction = () => {
  const t = textsFor(sessionTexts, defaultLocale);
  return [{ title: t.pageTitle(t.password.titleChange) }, { name: "robots", content: "noindex" }];
};

type Shown = "change" | "changed" | "set" | "badCode";

export async function loader({ request, context }: LoaderFunctionArgs): Promise<{ shown: Shown }> {
  const { searchParams } = new URL(request.url);
  const code = searchParams.get("kode");
  if (code) return { shown: (await findCodesAccount(context.db, code, context.now)) ? "set" : "badCode" };
  if (!context.viewer) throw redirect(`/log-ind?til=${ownAddress}`);
  return { shown: searchParams.get("gjort") === "skiftet" ? "changed" : "change" };
}

export async function action(args: ActionFunctionArgs) {
  const posted = await readForm(args.request);
  const code = new URL(args.request.url).searchParams.get("kode");
  return code ? setByCode(args, posted, code) : changeOwn(args, posted);
}

async function setByCode({ context }: ActionFunctionArgs, posted: PostedForm, code: string) {
  const checked = checkForm(setPasswordForm, posted.typed);
  if (!checked.ok) return refusedSessionForm(posted, checked.refusal);
  const token = await setPasswordByCode(context.db, code, checked.value.password, context.now);
  if (!token.ok) return refusedSessionForm(posted, token.refusal);
  return signedInAt("/arbejdsrum", token.value, context.publicUrl);
}

async function changeOwn({ request, context }: ActionFunctionArgs, posted: PostedForm) {
  const accountId = context.viewer?.accountId;
  if (!accountId) throw redirect(`/log-ind?til=${ownAddress}`);
  const checked = checkForm(changePasswordForm, posted.typed);
  if (!checked.ok) return refusedSessionForm(posted, checked.refusal);
  const { present, password } = checked.value;
  const token = readSessionCookie(request.headers.get("Cookie"));
  const changed = await changePassword({ ...context, accountId, token }, present, password);
  if (!changed.ok) return refusedSessionForm(posted, changed.refusal);
  return redirect(`${ownAddress}?gjort=skiftet`, 303);
}

export default function PasswordPage() {
  const { password: t } = useTexts(sessionTexts);
  const { shown } = useLoaderData<typeof loader>();
  if (shown === "badCode")
    return (
      <>
        <PageTitle>{t.badCode}</PageTitle>
        <p>{t.badCodeText}</p>
      </>
    );
  const presentField = {
    name: "present",
    label: t.present,
    type: "password",
    autoComplete: "current-password",
  };
  return (
    <>
      {shown === "changed" && (
        <Alert tone="success" heading={t.changed}>
          <p>{t.changedText}</p>
          <ButtonLink to="/arbejdsrum">{t.toDesk}</ButtonLink>
        </Alert>
      )}
      <PageTitle>{shown === "set" ? t.titleSet : t.titleChange}</PageTitle>
      <p>{t.intro}</p>
      <PlainForm
        fields={[
          ...(shown === "set" ? [] : [presentField]),
          { name: "password", label: t.next, type: "password", autoComplete: "new-password" },
          { name: "again", label: t.again, type: "password", autoComplete: "new-password" },
        ]}
        submit={shown === "set" ? t.submitSet : t.submitChange}
      />
    </>
  );
}
