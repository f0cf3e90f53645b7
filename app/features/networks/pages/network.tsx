import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { readForm } from "~/features/commands/forms.server";
import { partnerLine } from "~/features/partners/partner-lines";
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
import { networkAddress } from "../addresses";
import { NetworkFacts } from "../components/network-facts";
import { NetworkFrame } from "../components/network-frame";
import { NetworkText } from "../components/network-text";
import { countWithoutContact } from "../directory.server";
import { requireNetwork } from "../require-network.server";
import { networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(data?.network.name ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = viewerOf(context);
  const {
    id,
    version: _version,
    hostId: _hostId,
    partners,
    ...network
  } = await requireNetwork(context.db, params.slug);
  return {
    network,
    partners: partners.map(partnerLine),
    withoutContact: await countWithoutContact(context.db, id, todayOf(context)),
    pageState: await loadPageState(context.db, "network", id),
    mayEdit: mayEver(viewer, "manageInternational"),
    mayPublish: mayEver(viewer, "publishPage"),
    mayWithdraw: mayEver(viewer, "withdrawPage"),
  };
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { id, slug } = await requireNetwork(context.db, params.slug);
  const posted = await readForm(request);
  return answerPageForm({ context, posted, kind: "network", id, back: networkAddress(slug) });
}

export default function NetworkPage() {
  const { network, partners, withoutContact, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<FormAnswer>();
  const t = useTexts(networkTexts);
  return (
    <NetworkFrame network={network} withoutContact={withoutContact}>
      {!answer && <DoneNotice texts={t.done} />}
      <FormRefusal answer={answer} />
      <Columns
        main={
          <>
            <NetworkText network={network} partners={partners} />
            {view.mayEdit && (
              <ButtonRow>
                <ButtonLink to={`${networkAddress(network.slug)}/ret`}>{t.edit}</ButtonLink>
              </ButtonRow>
            )}
          </>
        }
        side={
          <>
            <NetworkFacts network={network} />
            {view.pageState && <PublicPagePanel {...view} state={view.pageState} />}
          </>
        }
      />
    </NetworkFrame>
  );
}
