import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { listRequestOf } from "~/shared/paging";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { ButtonRow } from "~/ui/button-row";
import { DoneNotice } from "~/ui/done-notice";
import { EmptyState } from "~/ui/empty-state";
import { ListPages } from "~/ui/list-pages";
import { ListSearch } from "~/ui/list-search";
import { SectionHeading } from "~/ui/section-heading";
import { membersAddress } from "../addresses";
import { MemberTable } from "../components/member-table";
import { NetworkFrame } from "../components/network-frame";
import { WithoutContact } from "../components/without-contact";
import { loadDirectory } from "../directory.server";
import { requireNetwork } from "../require-network.server";
import { networkTexts } from "../texts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: networkTexts.da.pageTitle(`${networkTexts.da.tabs.members}: ${data?.network.name ?? ""}`) },
];

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { id, slug, name, fullName } = await requireNetwork(context.db, params.slug);
  const asked = listRequestOf(request.url);
  return {
    network: { slug, name, fullName },
    search: asked.search,
    ...(await loadDirectory(context.db, id, todayOf(context), asked)),
    mayEdit: mayEver(viewerOf(context), "manageInternational"),
  };
}

export default function Members() {
  const { network, search, without, list, total, mayEdit } = useLoaderData<typeof loader>();
  const texts = useTexts(networkTexts);
  const t = texts.memberList;
  const add = mayEdit && <ButtonLink to={`${membersAddress(network.slug)}/ny`}>{t.add}</ButtonLink>;
  return (
    <NetworkFrame network={network} withoutContact={without.length}>
      <DoneNotice texts={texts.done} />
      {total === 0 ? (
        <EmptyState action={add}>{t.none}</EmptyState>
      ) : (
        <>
          <WithoutContact slug={network.slug} members={without} mayEdit={mayEdit} />
          <SectionHeading>{t.heading}</SectionHeading>
          <ListSearch label={t.search} search={search} />
          <p className="meta mt-4">{t.found(list.total)}</p>
          {list.total > 0 ? (
            <MemberTable slug={network.slug} members={list.items} />
          ) : (
            <EmptyState action={<Link to="?">{texts.all}</Link>}>{t.notFound}</EmptyState>
          )}
          <ListPages list={list} search={search} />
          {add && <ButtonRow>{add}</ButtonRow>}
        </>
      )}
    </NetworkFrame>
  );
}
