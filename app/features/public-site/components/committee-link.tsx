import { KeepTogether } from "~/ui/public/keep-together";
import { committeeAddress } from "../addresses";

export function CommitteeLink({ slug, name }: { slug: string; name: string }) {
  return (
    <a href={committeeAddress(slug)}>
      <KeepTogether>{name}</KeepTogether>
    </a>
  );
}
