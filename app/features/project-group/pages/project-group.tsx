import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { InternationalBand } from "~/features/organisations/components/international-band";
import { PublicPagePanel } from "~/features/publications/components/public-page-panel";
import { answerPageForm } from "~/features/publications/public-pages/page-actions.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { lastDayOf } from "~/shared/dates";
import type { FormAnswer } from "~/shared/form-answer";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { Columns } from "~/ui/columns";
import { DoneNotice } from "~/ui/done-notice";
import { FormRefusal } from "~/ui/form/form-refusal";
import { PageBody } from "~/ui/page-body";
import { SectionHeading } from "~/ui/section-heading";
import { GroupText } from "../components/group-text";
import { MemberTable } from "../components/member-table";
import { groupId } from "../project-group";
import { findGroup, listMembers } from "../project-group.server";
import { projectGroupTexts } from "../texts";

const address = "/arbejdsrum/projektgruppe";

export const meta: MetaFunction = () => [
  { title: projectGroupTexts.da.pageTitle(projectGroupTexts.da.title) },
];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const today = todayOf(context);
  const members = await listMembers(context.db);
  const hasLeft = ({ endsOn }: { endsOn: string | null }) => endsOn !== null && lastDayOf(endsOn) < today;
  return {
    group: await findGroup(context.db),
    members: members.filter((member) => !hasLeft(member)),
    former: members.filter(hasLeft),
    pageState: await loadPageState(context.db, "group", groupId),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const posted = await readForm(request);
  return answerPageForm({ context, posted, kind: "group", id: groupId, back: address });
}

export default function ProjectGroup() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(projectGroupTexts);
  const { group, members, former, mayEdit } = view;
  return (
    <>
      <InternationalBand />
      <PageBody>
        {!answer && <DoneNotice texts={t.done} />}
        {answer?.form !== "withdrawPage" && <FormRefusal answer={answer} />}
        <Columns
          main={
            <>
              <SectionHeading>{t.members}</SectionHeading>
              {members.length === 0 ? (
                <p className="meta">{t.noMembers}</p>
              ) : (
                <MemberTable caption={t.members} members={members} mayEdit={mayEdit} />
              )}
              {former.length > 0 && (
                <>
                  <SectionHeading level={3}>{t.formerMembers}</SectionHeading>
                  <MemberTable caption={t.formerMembers} members={former} mayEdit={mayEdit} />
                </>
              )}
              {mayEdit && (
                <ButtonRow>
                  <ButtonLink to={`${address}/medlemmer/ny`}>{t.addMember}</ButtonLink>
                </ButtonRow>
              )}
              <GroupText group={group} />
              {mayEdit && (
                <ButtonRow>
                  <ButtonLink to={`${address}/ret`}>{t.edit}</ButtonLink>
                </ButtonRow>
              )}
            </>
          }
          side={view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
        />
      </PageBody>
    </>
  );
}
