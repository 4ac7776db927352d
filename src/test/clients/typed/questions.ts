// The questions that Apollo and urql ask, as documents whose answers have types.
import { graphql } from '../generated/gql';

export const whoMustAndWhoPays = graphql(`
  query WhoMustAndWhoPays($council: String!, $validOn: Date!) {
    whoIsResponsible(
      question: {
        provision: "Provision:slt-educational"
        age: 9
        planStatus: EHCP
        setting: { type: MAINSTREAM_SCHOOL }
        place: { residentAuthority: $council }
      }
      asOf: { validOn: $validOn }
    ) {
      verdict
      sentence
      claims {
        obligation
        responsible { name }
        funding { payer { name } rates { amount per } }
        when { holds condition { id } }
      }
    }
  }
`);

export const councilsOfARegion = graphql(`
  query CouncilsOfARegion($region: String!, $first: Int!, $after: String) {
    organisations(filter: { kinds: [LOCAL_AUTHORITY], region: $region }, first: $first, after: $after) {
      totalCount
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const entries = graphql(`
  subscription Entries($after: Int!) {
    entries(after: $after) { id sequence action }
  }
`);
