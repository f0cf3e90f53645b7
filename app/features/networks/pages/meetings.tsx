import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf, matchesSearch, pageOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { meetingsAddress } from "../addresses";
import { MeetingList } from "../components/meeting-list";
import { NetworkFrame } from "../components/network-frame";
import { countWithoutContact } from "../directory.server";
import { listMeetings } from "../meetings.server";
import { requireNetwork } from "../require-network.server";
import { networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(`${networkTexts.da.tabs.meetings}: ${data?.network.name ?? ""}`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { id, slug, name, fullName } = await requireNetwork(context.db, params.slug);
  const asked = listRequestOf(request.url);
  const found = (await listMeetings(context.db, id)).filter(({ title, place, agenda, learnt }) =>
    matchesSearch(asked.search, title, place, learnt, ...agenda),
  );
  return {
    network: { slug, name, fullName },
    search: asked.search,
    list: pageOf(found, asked.page, 20),
    withoutContact: await countWithoutContact(context.db, id, todayOf(context)),
    mayEdit: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Meetings() {
  const { network, search, list, withoutContact, mayEdit } = useLoaderData<typeof loader>();
  const texts = useTexts(networkTexts);
  const t = texts.meetings;
  const add = mayEdit && <ButtonLink to={`${meetingsAddress(network.slug)}/ny`}>{t.add}</ButtonLink>;
  const searched = search !== "";
  return (
    <NetworkFrame network={network} withoutContact={withoutContact}>
      <DoneNotice texts={texts.done} />
      {(list.total > 0 || searched) && (
        <>
          <ListSearch label={t.search} search={search} />
          <p className="meta mt-4">{t.found(list.total)}</p>
        </>
      )}
      {list.total > 0 ? (
        <>
          <MeetingList slug={network.slug} meetings={list.items} mayEdit={mayEdit} />
          <ListPages list={list} search={search} />
          {add && <ButtonRow>{add}</ButtonRow>}
        </>
      ) : (
        <EmptyState action={searched ? <Link to="?">{texts.all}</Link> : add}>
          {searched ? t.notFound : t.none}
        </EmptyState>
      )}
    </NetworkFrame>
  );
}
