import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PageTitle } from "~/ui/page-title";
import { refusedSessionForm, signedInAt } from "../answers.server";
import { PlainForm } from "../components/plain-form";
import { completeFirstRun, hasAccounts } from "../first-run.server";
import { firstRunForm } from "../session-forms";
import { sessionTexts } from "../texts";

export const meta: MetaFunction = () => {
  const t = textsFor(sessionTexts, defaultLocale);
  return [{ title: t.pageTitle(t.firstRun.title) }, { name: "robots", content: "noindex" }];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await hasAccounts(context.db)) throw redirect("/log-ind");
  return { code: new URL(request.url).searchParams.get("kode") ?? "" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (await hasAccounts(context.db)) throw redirect("/log-ind");
  const posted = await readForm(request);
  const checked = checkForm(firstRunForm, posted.typed);
  if (!checked.ok) return refusedSessionForm(posted, checked.refusal);
  const token = await completeFirstRun(context.db, checked.value, context.now);
  if (!token.ok) return refusedSessionForm(posted, token.refusal);
  return signedInAt("/arbejdsrum", token.value, context.publicUrl);
}

export default function FirstRunPage() {
  const { firstRun: t } = useTexts(sessionTexts);
  const { code } = useLoaderData<typeof loader>();
  const secret = { type: "password", autoComplete: "new-password" };
  return (
    <>
      <PageTitle>{t.title}</PageTitle>
      <p>{t.intro}</p>
      <PlainForm
        fields={[
          { name: "code", label: t.code, hint: t.codeHint, defaultValue: code, autoComplete: "off" },
          {
            name: "municipality",
            label: t.municipality,
            hint: t.municipalityHint,
            autoComplete: "organization",
          },
          { name: "name", label: t.name, autoComplete: "name" },
          { name: "email", label: t.email, hint: t.emailHint, type: "email", autoComplete: "username" },
          { name: "password", label: t.password, hint: t.passwordHint, ...secret },
          { name: "again", label: t.again, ...secret },
        ]}
        submit={t.submit}
      />
    </>
  );
}
