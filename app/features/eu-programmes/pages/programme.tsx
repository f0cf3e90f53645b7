import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { SectionHeading } from "~/ui/section-heading";
import { callsAddress, programmeAddress } from "../addresses";
import { CallList } from "../components/call-list";
import { ProgrammeFacts } from "../components/programme-facts";
import { ProgrammeFrame } from "../components/programme-frame";
import { ProgrammeText } from "../components/programme-text";
import { ProgrammeUsers } from "../components/programme-users";
import { listProgrammeUsers } from "../programme-users.server";
import { listCalls } from "../programmes.server";
import { requireProgramme } from "../require-programme.server";
import { euTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: euTexts.da.pageTitle(data?.programme.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const today = todayOf(context);
  const {
    id,
    version: _version,
    policyAreaIds: _ids,
    ...programme
  } = await requireProgramme(context.db, params.slug);
  const calls = await listCalls(context.db, today);
  return {
    today,
    programme,
    calls: calls.filter((call) => call.programme.slug === programme.slug),
    users: await listProgrammeUsers(context.db, id),
    pageState: await loadPageState(context.db, "eu_programme", id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireProgramme(context.db, params.slug);
  const posted = await readForm(request);
  return answerPageForm({ context, posted, kind: "eu_programme", id, back: programmeAddress(slug) });
}

export default function ProgrammePage() {
  const { today, programme, calls, users, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(euTexts);
  return (
    <ProgrammeFrame title={programme.name}>
      {!answer && <DoneNotice texts={t.done} />}
      <FormRefusal answer={answer} />
      <Columns
        main={
          <>
            <SectionHeading>{t.calls}</SectionHeading>
            {calls.length === 0 && <p>{t.noCalls}</p>}
            <CallList calls={calls} today={today} mayEdit={view.mayEdit} />
            {view.mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${callsAddress(programme.slug)}/ny`}>{t.addCall}</ButtonLink>
              </ButtonRow>
            )}
            <ProgrammeText {...programme} />
            <SectionHeading>{t.users}</SectionHeading>
            <ProgrammeUsers users={users} />
            {view.mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${programmeAddress(programme.slug)}/ret`}>{t.edit}</ButtonLink>
              </ButtonRow>
            )}
          </>
        }
        side={
          <>
            <ProgrammeFacts {...programme} />
            {view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
          </>
        }
      />
    </ProgrammeFrame>
  );
}
