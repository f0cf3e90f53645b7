import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { checkForm, readForm } from "~/features/commands/forms.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Alert } from "~/ui/alert";
import { PageTitle } from "~/ui/page-title";
import { refusedSessionForm, signedInAt } from "../answers.server";
import { PlainForm } from "../components/plain-form";
import { hasAccounts } from "../first-run.server";
import { localPath } from "../local-path";
import { signInForm } from "../session-forms";
import { signIn } from "../sign-in.server";
import { sessionTexts } from "../texts";

const home = "/arbejdsrum";

export const meta: MetaFunction = () => {
  const t = textsFor(sessionTexts, defaultLocale);
  return [{ title: t.pageTitle(t.signIn.title) }, { name: "robots", content: "noindex" }];
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  if (context.viewer) throw redirect(localPath(searchParams.get("til"), home));
  if (!(await hasAccounts(context.db))) throw redirect("/opsaetning");
  return { signedOut: searchParams.get("gjort") === "logget-af" };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const checked = checkForm(signInForm, posted.typed);
  if (!checked.ok) return refusedSessionForm(posted, checked.refusal);
  const token = await signIn(context, checked.value.login, checked.value.password);
  if (!token.ok) return refusedSessionForm(posted, token.refusal);
  const path = localPath(new URL(request.url).searchParams.get("til"), home);
  return signedInAt(path, token.value, context.publicUrl);
}

export default function SignInPage() {
  const { signIn: t } = useTexts(sessionTexts);
  const { signedOut } = useLoaderData<typeof loader>();
  return (
    <>
      {signedOut && <Alert tone="success" heading={t.signedOut} />}
      <PageTitle>{t.title}</PageTitle>
      <p>{t.intro}</p>
      <PlainForm
        fields={[
          { name: "login", label: t.login, type: "email", autoComplete: "username" },
          { name: "password", label: t.password, type: "password", autoComplete: "current-password" },
        ]}
        submit={t.submit}
      />
      <p className="mt-5">{t.help}</p>
      <p>
        <Link to="/">{t.toFrontPage}</Link>
      </p>
    </>
  );
}
