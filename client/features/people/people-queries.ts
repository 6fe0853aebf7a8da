/** What to fetch afresh after something changed about the people of a team. */
export function peopleQueries(teamId: string): readonly (readonly string[])[] {
  return [['people', teamId], ['team', teamId], ['me'], ['teams'], ['colleagues']]
}
