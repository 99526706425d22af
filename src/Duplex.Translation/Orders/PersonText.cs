using Duplex.Fhir.Model;
using Duplex.Hl7v2;

namespace Duplex.Translation.Orders;

/// <summary>Writes who orders as XCN: the EHR's own id where an authority is configured to hold it, otherwise an identifier.</summary>
internal static class PersonText
{
    public static void WriteRequester(Hl7MessageBuilder builder, OrderMessageRequest request, List<TranslationFinding> findings)
    {
        Practitioner? practitioner = request.Requester;
        Reference? requester = request.Order.Requester;
        HumanName? name = practitioner?.Name.FirstOrDefault();
        string? id = practitioner?.Id?.ToString() ?? IdOf(requester?.ReferenceValue?.Value);
        AssigningAuthority? own = id is null ? null : request.Authorities.FindByResourceType("Practitioner");
        Identifier? identifier = own is null
            ? practitioner?.Identifier.Find(known => known.Value is not null) ?? requester?.Identifier
            : null;
        if (own is null && identifier?.Value is null && name is null && requester?.Display is null)
        {
            findings.Add(new(FindingSeverity.Warning, "ServiceRequest.requester", "Nobody is named who orders; the result will have no orderer to go to."));
            return;
        }

        builder.Component(1, own is null ? identifier?.Value?.Value : id)
            .Component(2, name is null ? requester?.Display?.Value : name.Family?.Value ?? name.Text?.Value)
            .Component(3, name?.Given.FirstOrDefault()?.Value)
            .Component(4, name is null ? null : string.Join(' ', name.Given.Skip(1).Select(given => given.Value)));
        if (own is not null)
        {
            builder.Component(9, own.Namespace);
        }
        else if (identifier?.Value is not null)
        {
            AuthorityText.WriteHd(builder.Component(9), identifier, request.Authorities);
        }
    }

    private static string? IdOf(string? reference)
    {
        const string Type = "Practitioner/";
        int at = reference?.LastIndexOf(Type, StringComparison.Ordinal) ?? -1;
        if (at < 0)
        {
            return null;
        }

        string id = reference![(at + Type.Length)..].Split('/')[0];
        return DataTypes.ResourceIds.IsValid(id) ? id : null;
    }
}
