using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.Orders;

/// <summary>Writes PID and PV1.</summary>
internal sealed class PatientWriter(Hl7MessageBuilder builder, OrderMessageRequest request, List<TranslationFinding> findings)
{
    public void Write(Identifier identifier)
    {
        Patient patient = request.Patient;
        builder.Segment("PID").Field(1, "1").Field(3);
        AuthorityText.WriteCx(builder, identifier, "MR", request.Authorities);
        Repeat(builder.Field(5), patient.Name, WriteName);
        builder.Field(7, DateTimeToDtm.Of(patient.BirthDate?.Value)).Field(8, patient.Gender?.Value switch
        {
            "female" => "F",
            "male" => "M",
            "other" => "O",
            "unknown" => "U",
            _ => null,
        });
        Repeat(builder.Field(11), patient.Address, WriteAddress);
        Repeat(builder.Field(13), patient.Telecom.FindAll(contact => contact.System?.Value == "phone"), WritePhone);
        WriteVisit();
    }

    private void WriteVisit()
    {
        if (request.Encounter is not { } encounter)
        {
            return;
        }

        builder.Segment("PV1").Field(1, "1").Field(2, encounter.Class?.Code?.Value switch
        {
            "IMP" or "ACUTE" or "NONAC" => "I",
            "EMER" => "E",
            "AMB" or "HH" or "VR" or "FLD" or "SS" => "O",
            "PRENC" => "P",
            _ => "U",
        });
        Identifier? number = encounter.Identifier.Find(identifier => !string.IsNullOrWhiteSpace(identifier.Value?.Value));
        if (number is null)
        {
            findings.Add(new(FindingSeverity.Warning, "Encounter.identifier", "The visit has no number, so the laboratory cannot name it; right would be a visit number."));
            return;
        }

        AuthorityText.WriteCx(builder.Field(19), number, "VN", request.Authorities);
    }

    private void WriteName(HumanName name)
    {
        builder.Component(1, name.Family?.Value ?? (name.Given.Count == 0 ? name.Text?.Value : null))
            .Component(2, name.Given.FirstOrDefault()?.Value)
            .Component(3, string.Join(' ', name.Given.Skip(1).Select(given => given.Value)))
            .Component(4, string.Join(' ', name.Suffix.Select(suffix => suffix.Value)))
            .Component(5, string.Join(' ', name.Prefix.Select(prefix => prefix.Value)))
            .Component(7, name.Use?.Value switch
            {
                "official" => "L",
                "usual" => "D",
                "maiden" => "M",
                "nickname" => "N",
                "old" => "BAD",
                "temp" => "TEMP",
                "anonymous" => "MSK",
                _ => null,
            });
    }

    private void WriteAddress(Address address)
    {
        builder.Component(1, address.Line.FirstOrDefault()?.Value)
            .Component(2, string.Join(' ', address.Line.Skip(1).Select(line => line.Value)))
            .Component(3, address.City?.Value)
            .Component(4, address.State?.Value)
            .Component(5, address.PostalCode?.Value)
            .Component(6, address.Country?.Value)
            .Component(7, address.Use?.Value switch
            {
                "home" => "H",
                "work" => "B",
                "temp" => "C",
                "old" => "BA",
                "billing" => "BI",
                _ => null,
            })
            .Component(9, address.District?.Value);
    }

    private void WritePhone(ContactPoint phone)
    {
        builder.Component(1, phone.Value?.Value)
            .Component(2, phone.Use?.Value switch
            {
                "home" => "PRN",
                "work" => "WPN",
                _ => null,
            })
            .Component(3, phone.Use?.Value == "mobile" ? "CP" : "PH");
    }

    private static void Repeat<T>(Hl7MessageBuilder builder, List<T> values, Action<T> write)
    {
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0)
            {
                builder.Repetition();
            }

            write(values[i]);
        }
    }
}
