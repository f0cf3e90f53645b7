import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { readForm, refusedForm } from "~/features/commands/forms.server";
import { actingIn, todayOf } from "~/session/acting.server";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { DoneNotice } from "~/ui/done-notice";
import { Fold } from "~/ui/fold";
import { FormRefusal } from "~/ui/form/form-refusal";
import { LinedList } from "~/ui/lined-list";
import { ProjectFrame } from "../components/project-frame";
import { RuleFields } from "../components/rule-fields";
import { RuleLine } from "../components/rule-line";
import { projectRuleAddress } from "../project-addresses";
import { findRuleInForce, listProjectRules } from "../project-rules.server";
import { answerRuleForm } from "../rule-page.server";
import { ruleLabels, ruleTexts } from "../rule-texts";
import { projectTexts } from "../texts";

export const meta: MetaFunction = () => [{ title: projectTexts.da.pageTitle(ruleTexts.da.title) }];

export async function loader({ context }: LoaderFunctionArgs) {
  const today = todayOf(context);
  return {
    today,
    rules: await listProjectRules(context.db),
    inForce: (await findRuleInForce(context.db, today))?.id ?? null,
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  const answer = await answerRuleForm(actingIn(context, posted.formKey), posted);
  if ("done" in answer) return redirect(`${projectRuleAddress}?gjort=${answer.done}`, 303);
  return "again" in answer ? answer.again : refusedForm(posted, answer.refusal, ruleLabels);
}

/** The municipality's rule on larger projects: the one that holds, those before it and those to come. */
export default function Rule() {
  const { today, rules, inForce } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const [address] = useSearchParams();
  const editing = address.get("ret");
  const t = useTexts(ruleTexts);
  return (
    <ProjectFrame title={t.title}>
      <DoneNotice texts={t.done} />
      {answer?.form === "removeRule" && <FormRefusal answer={answer} />}
      <p>{t.lead}</p>
      {rules.length === 0 && <p>{t.none}</p>}
      <LinedList>
        {rules.map((rule) => (
          <li key={rule.id}>
            {editing === rule.id ? (
              <RuleFields rule={rule} />
            ) : (
              <RuleLine
                rule={rule}
                standing={rule.id === inForce ? "inForce" : rule.startsOn > today ? "ahead" : "over"}
              />
            )}
          </li>
        ))}
      </LinedList>
      {editing === null ? (
        <Fold summary={t.add} open={rules.length === 0 || answer?.form === "rule"} id="ny-regel">
          <RuleFields rule={null} />
        </Fold>
      ) : (
        <p className="mt-4">
          <Link to={projectRuleAddress}>{t.add}</Link>
        </p>
      )}
    </ProjectFrame>
  );
}
