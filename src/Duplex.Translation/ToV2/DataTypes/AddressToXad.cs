using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>Address to XAD.</summary>
internal static class AddressToXad
{
    public static void Write(V2Draft draft, Address address)
    {
        V2Writer to = draft.To;
        List<FhirString> lines = address.Line;
        bool hasPlace = lines.Count > 0 || address.City is not null || address.State is not null || address.PostalCode is not null || address.Country is not null || address.District is not null;
        to.Part(1).Put(hasPlace ? lines.FirstOrDefault() : address.Text)
            .Part(2).Put(lines.Count > 1 ? lines[1] : null)
            .Part(3, address.City)
            .Part(4, address.State)
            .Part(5, address.PostalCode)
            .Part(6, address.Country)
            .Part(7).From((object?)(address.Use?.Value is null ? address.Type : address.Use), CodeOf(address.Use?.Value, address.Type?.Value))
            .Part(9, address.District);
        PeriodToParts.Write(draft, address.Period, 13);
        if (lines.Count > 2)
        {
            to.Part(19).Text(string.Join(", ", lines.Skip(2).Select(static line => line.Value)));
            lines.Skip(2).ToList().ForEach(to.Note);
        }
    }

    private static string? CodeOf(string? use, string? type) => use switch
    {
        "home" => "H",
        "work" => "B",
        "temp" => "C",
        "old" => "BA",
        "billing" => "BI",
        _ => type == "postal" ? "M" : null,
    };
}
