'use strict';

const { createElement: element, useEffect, useState } = React;

// GraphiQL keeps its tabs in the browser. Other applications on this origin may have done so before us.
const storage = GraphiQL.createLocalStorage({ namespace: 'sendgraph' });

const LIST = 'Saved questions';

// One for each kind of user and verdict; the others are a click away in the list, and need no tab each.
const OPEN_AT_FIRST = 6;

function bookmark() {
  return element('svg', { viewBox: '0 0 24 24', fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 },
    element('path', { d: 'M6 3h12v18l-6-5-6 5z' }));
}

// The comment that a saved question begins with: who asks and what to expect, then the question.
function introduction(document) {
  const lines = document.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  const [who, ...question] = lines.slice(0, end).map((line) => line.slice(2));
  return { who, question: question.join(' ') };
}

function listOf(questions) {
  return function SavedQuestions() {
    const { queryEditor, tabs, addTab, changeTab } = GraphiQL.React.useEditorContext({ nonNull: true });
    const [opening, setOpening] = useState(null);

    // A new tab empties the editor while it is drawn: only then can the question be put there.
    useEffect(() => {
      if (opening !== null) {
        queryEditor.setValue(opening);
        setOpening(null);
      }
    }, [opening, queryEditor]);

    function open(question) {
      const there = tabs.findIndex((tab) => tab.query === question);
      if (there >= 0) {
        changeTab(there);
      } else {
        addTab();
        setOpening(question);
      }
    }

    return element('section', { className: 'saved-questions', 'aria-label': LIST },
      element('h2', null, LIST),
      element('ol', null, questions.map((question) => {
        const { who, question: asked } = introduction(question);
        return element('li', { key: question },
          element('button', { type: 'button', onClick: () => open(question) },
            element('strong', null, who), element('span', null, asked)));
      })));
  };
}

// The thing whose permanent address led here, and the dates that the address names. Only a document that comes with
// the application is asked without a click, so that no link can make a reader ask for anything else.
async function askedAbout() {
  const said = new URLSearchParams(window.location.search);
  const id = said.get('thing');
  const response = id && await fetch(`/graphiql/things/${encodeURIComponent(id.split(':')[0])}.graphql`);
  if (!response?.ok) {
    return null;
  }
  const dates = ['validOn', 'knownAt'].filter((name) => said.has(name)).map((name) => [name, said.get(name)]);
  const variables = dates.length ? { id, asOf: Object.fromEntries(dates) } : { id };
  return { query: await response.text(), variables: JSON.stringify(variables, null, 2) };
}

function asking(thing) {
  return function Asking() {
    const { queryEditor, variableEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
    const { run } = GraphiQL.React.useExecutionContext({ nonNull: true });
    const [asked, setAsked] = useState(false);
    useEffect(() => {
      if (!asked && queryEditor?.getValue() === thing.query && variableEditor?.getValue() === thing.variables) {
        setAsked(true);
        run();
      }
    });
    return null;
  };
}

// Lines of a question are long for the editor beside the list, and a comment that is cut off tells nobody anything.
function Name() {
  const { queryEditor } = GraphiQL.React.useEditorContext({ nonNull: true });
  useEffect(() => queryEditor?.setOption('lineWrapping', true), [queryEditor]);
  return 'SEND Graph';
}

async function savedQuestions() {
  const response = await fetch('/graphiql/questions');
  return response.ok ? response.json() : [];
}

Promise.all([savedQuestions().catch(() => []), askedAbout().catch(() => null)]).then(([questions, thing]) => {
  const firstVisit = storage.getItem('graphiql:tabState') === null;
  const opened = questions.slice(0, OPEN_AT_FIRST).map((query) => ({ query }));
  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    element(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      storage,
      ...thing,
      defaultTabs: thing ? [thing, ...opened] : opened.length ? opened : undefined,
      plugins: [{ title: LIST, icon: bookmark, content: listOf(questions) }],
      visiblePlugin: firstVisit && !thing ? LIST : undefined,
    }, element(GraphiQL.Logo, null, element(Name), thing && element(asking(thing)))));
});
