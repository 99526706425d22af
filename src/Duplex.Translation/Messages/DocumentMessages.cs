using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// MDM (message sheet <c>MDM_T02</c>): DocumentReference, the orders that the document is about, and who had a hand in it. The same
/// document number is the same resource, whatever becomes of it.
/// </summary>
internal static class DocumentMessages
{
    public static MessageKind Kind { get; } = new(
        "MDM",
        FrozenSet.Create(
            "MDM^T01", "MDM^T02", "MDM^T03", "MDM^T04", "MDM^T05", "MDM^T06", "MDM^T07", "MDM^T08", "MDM^T09", "MDM^T10", "MDM^T11"),
        CareSteps.NamedPatient,
        CareSteps.NamedVisit,
        CareSteps.Named(FinancialSteps.Insurance),
        Documents);

    /// <summary>TXA within results: the document that they are about, whose content is that of the reports. Of a message of one patient alone.</summary>
    public static bool Within(MessageBuild build)
    {
        if (build.First("TXA") is null || build.All("PID").Skip(1).Any())
        {
            return true;
        }

        foreach (PlacedSegment txa in build.All("TXA"))
        {
            TxaToDocumentReference.Read(new SegmentSection(txa), [], build);
        }

        return true;
    }

    private static bool Documents(MessageBuild build)
    {
        List<SegmentSection> documents = build.Segments.Sections("TXA");
        if (documents.Count == 0)
        {
            build.Context.Fail(new Hl7Path("TXA"), "There is no TXA segment; a message about a document describes it in one.");
            return false;
        }

        List<ServiceRequest> requests = CareOrders.Read(build, CareOrders.Among(build.Segments.TakeWhile(segment => segment.Id != "TXA")));
        foreach (SegmentSection document in documents)
        {
            TxaToDocumentReference.Read(document, requests, build);
        }

        CareSteps.TellUnread(build, "ORC", "TQ1", "OBR", "NTE", "TXA", "OBX");
        return true;
    }
}
