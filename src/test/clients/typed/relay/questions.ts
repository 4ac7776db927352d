// For relay-compiler alone, which holds them against the published SDL and Relay's own rules of ids, connections and nodes.
import { graphql } from 'relay-runtime';

export const councils = graphql`
  query questionsCouncilsQuery($region: String!, $first: Int!, $after: String) {
    ...questionsCouncils
  }
`;

export const page = graphql`
  fragment questionsCouncils on Query @refetchable(queryName: "questionsCouncilsPageQuery") {
    organisations(filter: { kinds: [LOCAL_AUTHORITY], region: $region }, first: $first, after: $after)
      @connection(key: "questions_organisations") {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

export const again = graphql`
  query questionsAgainQuery($id: ID!) {
    node(id: $id) {
      id
      ... on LocalAuthority {
        name
      }
    }
  }
`;
