using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Messages;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>ServiceRequest to ORC (sheet <c>ORC[ServiceRequest]</c>).</summary>
internal static class RequestToOrc
{
    public static void Write(V2Draft draft, ServiceRequest order, FhirToV2Action action)
    {
        V2Writer to = draft.To;
        OrderControl control = OrderControl.Of(action, order.Status?.Value);
        to.Segment("ORC").Keep(order.Extension).Field(1, Actions.ControlAsSent(draft, order, action) ?? control.Control);
        to.Note(order.Status);
        to.Note(order.Intent);
        WriteNumbers(draft, order.Identifier, order.Requisition);
        // The state that came, where FHIR's own is a wider one.
        Coding? sent = SentCodes.Find(order.Status, "0038");
        bool holds = sent?.Code?.Value is { } known && (OrderStatuses.FindByStatus(known) is not { } state || state == order.Status?.Value);
        to.Field(5).From(order.Status, draft.Options.LeavesStatusToFiller ? null : holds ? sent!.Code!.Value : control.Status);
        string? priority = Priorities.CodeOf(order.Priority?.Value);
        if (HasOldTiming(draft) && priority is not null)
        {
            to.Field(7).Part(6).From(order.Priority, priority);
        }

        WriteParent(draft, order.BasedOn);
        WriteTime(draft, order.AuthoredOn, action);
        to.Field(12);
        WriteRequester(draft, order.Requester, "ServiceRequest.requester");
        if (OrganizationOf(draft, order.Requester) is { } facility)
        {
            to.Field(21);
            ReferenceToXon.Write(draft, facility);
        }

        if (order.Meta?.Security.FirstOrDefault() is { } label)
        {
            ConceptToCwe.Write(draft.At(28), label);
        }

        if (order.LocationCode.FirstOrDefault() is { } place)
        {
            ConceptToCwe.Write(draft.At(29), place);
        }
    }

    /// <summary>ORM^O01 has no TQ1 but ORC-7 and OBR-27, in every version.</summary>
    public static bool HasOldTiming(V2Draft draft) => !draft.Options.HasTimingSegments || draft.Options.Order == Orders.OrderMessageType.OrmO01;

    /// <summary>ORC-2 to ORC-4.</summary>
    public static void WriteNumbers(V2Draft draft, List<Identifier> identifiers, Identifier? group)
    {
        draft.To.Field(2);
        IdentifierToEi.Write(draft, IdentifierToEi.PlacerOf(identifiers));
        draft.To.Field(3);
        IdentifierToEi.Write(draft, IdentifierToEi.FillerOf(identifiers));
        draft.To.Field(4);
        IdentifierToEi.Write(draft, group);
    }

    /// <summary>ORC-8: the number of the order that this one follows from, as that order has it.</summary>
    public static void WriteParent(V2Draft draft, List<Reference> basedOn)
    {
        if (basedOn.FirstOrDefault() is not { } reference)
        {
            return;
        }

        Identifier? number = draft.Find<ServiceRequest>(reference) is { } parent ? IdentifierToEi.PlacerOf(parent.Identifier) : reference.Identifier;
        if (number?.Value is not null)
        {
            draft.To.Field(8).Part(1).Sub(1).Put(number.Value);
            (string? name, string? universalId, string? type) = AuthorityNames.Of(number, draft.Options.Authorities);
            draft.To.Sub(2, name).Sub(3, universalId).Sub(4, type);
            draft.To.Note(reference);
        }
    }

    /// <summary>ORC-9. The time of a new order is when it was made; what is done with it later has a time of its own.</summary>
    public static void WriteTime(V2Draft draft, FhirDateTime? authored, FhirToV2Action action)
    {
        draft.To.Field(9);
        if (action == FhirToV2Action.New && DateTimeToDtm.Of(authored?.Value) is { } time)
        {
            draft.To.From(authored, time);
        }
        else
        {
            draft.To.Text(draft.Now);
        }
    }

    /// <summary>XCN at the field that the writer stands at; a warning where nobody is named.</summary>
    public static void WriteRequester(V2Draft draft, Reference? requester, string path)
    {
        ReferenceToXcn.Write(draft, requester);
        if (!draft.To.HasText)
        {
            draft.Warn(path, "Nobody is named who orders; the answer will have no orderer to go to.");
        }
    }

    private static Reference? OrganizationOf(V2Draft draft, Reference? requester) =>
        requester is null ? null : draft.Find<PractitionerRole>(requester)?.Organization;
}
