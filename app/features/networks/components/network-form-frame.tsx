import type { ReactNode } from "react";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import type { Crumb } from "~/ui/breadcrumbs";
import { PageBody } from "~/ui/page-body";
import { networkAddress, networksAddress } from "../addresses";
import { networkTexts } from "../texts";

interface NetworkFormFrameProps {
  title: string;
  meta?: ReactNode;
  /** The network that it is about, where there is one yet. */
  network?: { slug: string; name: string };
  /** What lies between the network and the page. */
  between?: readonly Crumb[];
  children: ReactNode;
}

/** The frame of a page below a network's own: a form, a member. */
export function NetworkFormFrame({ title, meta, network, between = [], children }: NetworkFormFrameProps) {
  const t = useTexts(networkTexts);
  return (
    <>
      <Band
        title={title}
        meta={meta}
        breadcrumbs={[
          { label: t.title, to: networksAddress },
          ...(network ? [{ label: network.name, to: networkAddress(network.slug) }] : []),
          ...between,
          { label: title },
        ]}
      />
      <PageBody>{children}</PageBody>
    </>
  );
}
