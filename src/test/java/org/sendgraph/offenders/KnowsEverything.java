package org.sendgraph.offenders;

import org.sendgraph.access.TokenCommand;
import org.sendgraph.arrangement.Arrangement;
import org.sendgraph.change.ChangeInput;
import org.sendgraph.deficit.DeficitAgreement;
import org.sendgraph.dispute.Dispute;
import org.sendgraph.duty.Duty;
import org.sendgraph.explorer.GraphiqlIT;
import org.sendgraph.export.ExportsIT;
import org.sendgraph.finding.FindingKind;
import org.sendgraph.funding.FundingStream;
import org.sendgraph.graph.Checksum;
import org.sendgraph.http.GraphQlOverHttpIT;
import org.sendgraph.inclusion.PlanPart;
import org.sendgraph.indicator.IndicatorMeasure;
import org.sendgraph.intervention.InterventionKind;
import org.sendgraph.journal.Entries;
import org.sendgraph.limit.Turns;
import org.sendgraph.measure.Measure;
import org.sendgraph.money.AllocationKind;
import org.sendgraph.node.SearchKind;
import org.sendgraph.opendata.ReferenceIT;
import org.sendgraph.operation.OperationsIT;
import org.sendgraph.organisation.Organisation;
import org.sendgraph.partnership.Partnership;
import org.sendgraph.placement.FitKind;
import org.sendgraph.procedure.ProcedureKind;
import org.sendgraph.provision.Provision;
import org.sendgraph.redress.RedressRoute;
import org.sendgraph.responsibility.AccountabilityAnswer;
import org.sendgraph.source.SourceInput;
import org.sendgraph.standard.Standard;
import org.sendgraph.store.VerifyCommand;
import org.sendgraph.tariff.Tariff;
import org.sendgraph.terms.Snapshot;

/**
 * Knows a class of every package.
 *
 * @param graph of the graph
 * @param terms of the terms
 * @param journal of the journal
 * @param organisation of the organisations
 * @param provision of the provisions
 * @param duty of the duties
 * @param funding of the funding
 * @param redress of the redress
 * @param responsibility of the responsibility
 * @param arrangement of the arrangements
 * @param indicator of the published figures
 * @param money of the money
 * @param finding of the findings
 * @param node of the doors to all features
 * @param opendata of the open data
 * @param explorer of the pages
 * @param export of the exports
 * @param access of the rights
 * @param source of the documents that people cite
 * @param dispute of the disputes
 * @param change of many changes at once
 * @param store of whole stores
 * @param measure of the reforms
 * @param partnership of the partnerships
 * @param deficit of the deficits
 * @param standard of the standards
 * @param inclusion of the plans of areas
 * @param procedure of the procedures
 * @param tariff of bands and their prices
 * @param placement of lists of settings
 * @param intervention of the interventions
 * @param http of questions over HTTP
 * @param limit of the limits
 * @param operation of what is seen from outside
 */
public record KnowsEverything(Checksum graph, Snapshot terms, Entries journal, Organisation organisation,
		Provision provision, Duty duty, FundingStream funding, RedressRoute redress,
		AccountabilityAnswer responsibility, Arrangement arrangement, IndicatorMeasure indicator, AllocationKind money,
		FindingKind finding, SearchKind node, ReferenceIT opendata, GraphiqlIT explorer, ExportsIT export,
		TokenCommand access, SourceInput source, Dispute dispute, ChangeInput change, VerifyCommand store,
		Measure measure, Partnership partnership, DeficitAgreement deficit, Standard standard, PlanPart inclusion,
		ProcedureKind procedure, Tariff tariff, FitKind placement, InterventionKind intervention,
		GraphQlOverHttpIT http, Turns limit, OperationsIT operation) {
}
