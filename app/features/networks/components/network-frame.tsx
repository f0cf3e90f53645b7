import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { Tabs } from "~/ui/tabs";
import { meetingsAddress, membersAddress, networkAddress, networksAddress } from "../addresses";
import { networkTexts } from "../texts";

interface NetworkFrameProps {
  network: { slug: string; name: string; fullName: string };
  /** How many members have no contact just now. */
  withoutContact: number;
  children: ReactNode;
}

/** The frame of a network's own pages: overview, members, meetings. */
export function NetworkFrame({
  network: { slug, name, fullName },
  withoutContact,
  children,
}: NetworkFrameProps) {
  const t = useTexts(networkTexts);
  const count = {
    number: withoutContact,
    meaning: t.withoutContact(withoutContact),
    tone: "warning",
  } as const;
  return (
    <>
      <Band
        title={name}
        meta={fullName !== name && fullName}
        breadcrumbs={[{ label: t.title, to: networksAddress }, { label: name }]}
        tabs={
          <Tabs
            label={t.pages}
            summary={t.pages}
            items={[
              { label: t.tabs.overview, to: networkAddress(slug) },
              { label: t.tabs.members, to: membersAddress(slug), ...(withoutContact > 0 && { count }) },
              { label: t.tabs.meetings, to: meetingsAddress(slug) },
            ]}
          />
        }
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
