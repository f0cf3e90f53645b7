export interface InitiativePointTable {
  initiative_id: string;
  point_id: string;
}
