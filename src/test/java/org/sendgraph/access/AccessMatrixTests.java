package org.sendgraph.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumValue;
import graphql.language.FieldDefinition;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.NonNullType;
import graphql.language.ObjectTypeDefinition;
import graphql.language.Value;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.sendgraph.access.AccessSettings.Reading;
import org.sendgraph.terms.Actor;
import org.sendgraph.terms.ActorRole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Every field of every object, asked by everybody and by every way that leads there: the
 * answer is what the text of the schema says. A field without a rule fails here.
 */
class AccessMatrixTests {

	private static final String CHANGES = """
			%s type Mutation {
			  madeUpForOfficers(reason: FreeText!): Duty @allow(to: [OFFICER])
			  madeUpForStewards: Duty! @allow(to: [STEWARD])
			  madeUpForBoth: Duty @allow(to: [OFFICER, STEWARD])
			}
			%s type Subscription%s {
			  madeUpForEveryone: Duty @allow(to: [EVERYONE])
			  madeUpForAuditors: Duty @allow(to: [AUDITOR])
			}
			""";

	private static final List<List<String>> RULES = List.of(List.of("READER"), List.of("OFFICER"), List.of("AUDITOR"),
			List.of("STEWARD"), List.of("OWN_BODY"), List.of("AUDITOR", "OWN_BODY"), List.of("OFFICER", "STEWARD"));

	private static final List<Actor> ACTORS = List.of(Actor.ANYONE, actor(null), actor(MadeUpApi.BODY),
			actor(null, ActorRole.READER), actor(null, ActorRole.OFFICER), actor(MadeUpApi.BODY, ActorRole.OFFICER),
			actor("LocalAuthority:2", ActorRole.OFFICER), actor("LocalAuthority:2", ActorRole.AUDITOR),
			actor("LocalAuthority:11", ActorRole.STEWARD));

	@ParameterizedTest
	@CsvSource({ "TOKEN, issuer", "PUBLIC, " })
	void decidesAsTheSchemaSays(Reading reading, @Nullable String issuer) throws IOException {
		assertThat(decisions(schema(), settings(reading, issuer))).isGreaterThan(10_000);
	}

	/** The schema as it is has few rules: here, most of its fields have one. */
	@ParameterizedTest
	@CsvSource({ "PUBLIC, issuer", "TOKEN, issuer" })
	void decidesAsAStricterSchemaWouldSay(Reading reading, String issuer) throws IOException {
		assertThat(decisions(stricter(schema()), settings(reading, issuer))).isGreaterThan(10_000);
	}

	@Test
	void hasARuleForEveryField() throws IOException {
		AllowedTo allowed = new AllowedTo(schema());
		assertThat(allowed.byField()).hasSizeGreaterThan(400);
		assertThat(allowed.mistakes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '~',
			textBlock = """
					type Late { a: Int } ~ Late.a has no rule ~ Late.a has no rule
					type Mutation @allow(to: [OFFICER]) { record: Int } ~ Mutation.record has no rule ~ Mutation.record has no rule
					type Late @allow(to: []) { a: Int } ~ Late.a has no rule ~ Late.a has no rule
					type Late @allow(to: [EVERYONE]) { a: Int! @allow(to: [AUDITOR]) } ~ Late.a is not for everyone and not nullable ~ take its ! away
					type Late @allow(to: [AUDITOR]) { a: Int! } ~ Late.a is not for everyone and not nullable ~ take its ! away
					extend type Query { a: Int @allow(to: [OWN_BODY]) } ~ Query.a belongs to no body ~ name roles
					""")
	void findsWhatHasNoRuleOrOneThatCannotBeKept(String added, String mistake, String refusal) throws IOException {
		String small = Files.readString(Path.of("graphql-schema/access.graphqls"))
				+ "type Query @allow(to: [EVERYONE]) { q: Int } " + added;
		assertThat(new AllowedTo(small).mistakes()).containsExactly(mistake);
		assertThatThrownBy(() -> new MadeUpApi(small, settings(Reading.PUBLIC, "issuer")))
			.isInstanceOf(IllegalStateException.class)
			.hasMessageContaining(refusal);
	}

	@Test
	void leavesAFieldForEveryoneAsItWas() throws IOException {
		MadeUpApi open = new MadeUpApi(schema(), settings(Reading.PUBLIC, "issuer"));
		MadeUpApi closed = new MadeUpApi(schema(), settings(Reading.TOKEN, "issuer"));
		assertThat(open.guards("Duty", "name") || open.guards("Query", "duties") || closed.guards("Duty", "name"))
			.isFalse();
		assertThat(closed.guards("Query", "duties") && open.guards("Mutation", "madeUpForBoth")).isTrue();
	}

	@Test
	void findsAnObjectThatIsForOthersThanItsInterfaceSays() {
		assertThat(new AllowedTo("""
				interface I @allow(to: [EVERYONE]) { a: Int b: Int @allow(to: [AUDITOR]) }
				type T implements I @allow(to: [EVERYONE]) { a: Int b: Int }
				type U implements I @allow(to: [EVERYONE]) { a: Int b: Int @allow(to: [AUDITOR]) }
				""").mistakes()).containsExactly("T.b is for others than I says");
	}

	@ParameterizedTest
	@EnumSource(Audience.class)
	void namesEachAudienceInWordsOfItsOwn(Audience audience) {
		assertThat(Stream.of(Audience.values()).filter((one) -> one.words().equals(audience.words()))).hasSize(1);
	}

	private static int decisions(String sdl, AccessSettings settings) {
		MadeUpApi api = new MadeUpApi(sdl, settings);
		AllowedTo allowed = new AllowedTo(sdl);
		Map<String, Set<String>> rules = allowed.byField();
		Set<String> asked = new TreeSet<>();
		int decisions = 0;
		for (Way kind : List.of(new Way("query", "Query", null), new Way("query", "Query", "node"),
				new Way("query", "Query", "nodes"), new Way("query", "Query", "_entities"),
				new Way("query", "Query", "search"), new Way("query", "Query", "fundingPaths"),
				new Way("query", "Query", "whoIsResponsible"), new Way("mutation", "Mutation", null),
				new Way("subscription", "Subscription", null))) {
			Map<String, List<MadeUpApi.Step>> ways = api.ways(kind.root(), kind.first());
			List<List<MadeUpApi.Step>> all = new ArrayList<>();
			if (kind.first() == null) {
				fields(api, allowed, kind.root()).forEach((step) -> all.add(List.of(step)));
			}
			ways.forEach((type, way) -> fields(api, allowed, type).forEach((step) -> {
				List<MadeUpApi.Step> whole = new ArrayList<>(way);
				whole.add(step);
				all.add(whole);
			}));
			for (List<MadeUpApi.Step> way : all) {
				asked.add(way.getLast().type() + "." + way.getLast().field());
				for (Actor actor : ACTORS) {
					check(api.ask(kind.operation(), way, actor), way, actor, rules, settings);
					decisions++;
				}
			}
		}
		assertThat(asked).containsAll(rules.keySet());
		return decisions;
	}

	private static List<MadeUpApi.Step> fields(MadeUpApi api, AllowedTo allowed, String type) {
		return allowed.fields(type)
			.stream()
			.map((field) -> new MadeUpApi.Step(type, field.getName(), api.typeOf(type, field.getName())))
			.toList();
	}

	/** The first field on the way that refuses decides. */
	private static void check(MadeUpApi.Asked asked, List<MadeUpApi.Step> way, Actor actor,
			Map<String, Set<String>> rules, AccessSettings settings) {
		String refusing = way.stream()
			.filter((step) -> !AllowedTo.lets(rules.get(step.type() + "." + step.field()), actor,
					AllowedTo.ROOTS.contains(step.type()) ? "" : MadeUpApi.BODY,
					AllowedTo.ROOTS.contains(step.type()) && settings.read() == Reading.TOKEN))
			.map((step) -> step.type() + "." + step.field())
			.findFirst()
			.orElse("");
		String root = refusing.isEmpty() ? "" : refusing.substring(0, refusing.indexOf('.'));
		boolean atRoot = AllowedTo.ROOTS.contains(root);
		String code = (root.equals("Mutation") && settings.issuer() == null) ? "READ_ONLY"
				: actor.equals(Actor.ANYONE) ? "UNAUTHENTICATED" : "FORBIDDEN";
		assertThat(asked.codes()).as("%s by %s", asked.query(), actor).isEqualTo(atRoot ? List.of(code) : List.of());
		assertThat(asked.withheld()).as("%s by %s", asked.query(), actor)
			.isEqualTo((refusing.isEmpty() || atRoot) ? List.of() : List.of(refusing));
		assertThat(asked.value() != null).as("%s by %s", asked.query(), actor).isEqualTo(refusing.isEmpty());
	}

	private static String schema() throws IOException {
		StringBuilder sdl = new StringBuilder();
		try (Stream<Path> files = Files.list(Path.of("graphql-schema"))) {
			for (Path file : files.sorted().toList()) {
				sdl.append(Files.readString(file)).append('\n');
			}
		}
		String mutation = sdl.indexOf("\ntype Mutation") < 0 ? "" : "extend";
		boolean live = sdl.indexOf("\ntype Subscription") >= 0;
		return sdl + CHANGES.formatted(mutation, live ? "extend" : "", live ? "" : " @allow(to: [EVERYONE])");
	}

	/** Gives each field that may be null, and each question, a rule by its name. */
	private static String stricter(String sdl) {
		Document document = new Parser().parseDocument(ParserEnvironment.newParserEnvironment()
			.document(sdl)
			.parserOptions(ParserOptions.getDefaultSdlParserOptions())
			.build());
		return AstPrinter.printAst(new AstTransformer().transform(document, new NodeVisitorStub() {
			@Override
			public TraversalControl visitFieldDefinition(FieldDefinition field, TraverserContext<Node> context) {
				if (!(context.getParentNode() instanceof ObjectTypeDefinition type) || field.hasDirective("allow")) {
					return TraversalControl.CONTINUE;
				}
				boolean root = AllowedTo.ROOTS.contains(type.getName());
				int pick = Math.floorMod((type.getName() + field.getName()).hashCode(), root ? 40 : 12);
				if (pick >= RULES.size() || (field.getType() instanceof NonNullType && !root)
						|| (root && RULES.get(pick).contains("OWN_BODY"))) {
					return TraversalControl.CONTINUE;
				}
				return TreeTransformerUtil.changeNode(context,
						field.transform((changed) -> changed.directive(allow(RULES.get(pick)))));
			}
		}));
	}

	private static Directive allow(List<String> to) {
		return Directive.newDirective()
			.name("allow")
			.argument(Argument
				.newArgument("to",
						ArrayValue.newArrayValue().values(to.stream().<Value>map(EnumValue::new).toList()).build())
				.build())
			.build();
	}

	private static AccessSettings settings(Reading reading, @Nullable String issuer) {
		return new AccessSettings(issuer, "sendgraph", reading, Reading.PUBLIC, false, Claims.ROLES,
				Claims.ORGANISATION);
	}

	private static Actor actor(@Nullable String body, ActorRole... roles) {
		return new Actor("Ada", body, Set.of(roles));
	}

	/**
	 * A way into the schema.
	 *
	 * @param operation the kind of operation
	 * @param root its root type
	 * @param first only by this field; by any when null
	 */
	private record Way(String operation, String root, @Nullable String first) {
	}

}
