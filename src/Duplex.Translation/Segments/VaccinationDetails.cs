using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// OBX that say something about one immunization which FHIR has an element for; those with the same OBX-4 belong together. Every
/// other OBX is an observation of its own.
/// </summary>
internal sealed class VaccinationDetails
{
    private const string VaccineType = "30956-7";

    private readonly List<PlacedSegment> _details = [];

    /// <summary>The OBX that are observations.</summary>
    public List<ObservationGroup> Observations { get; } = [];

    public static VaccinationDetails Of(IEnumerable<PlacedSegment> segments)
    {
        VaccinationDetails details = new();
        List<ObservationGroup> groups = [.. Messages.CareObservations.GroupsOf(segments)];
        foreach (ObservationGroup group in groups)
        {
            if (group.Notes.Count == 0 && (IsDetail(group.Obx[3].Component(1).Trimmed()) || IsDocumentType(group.Obx, groups)))
            {
                details._details.Add(group.Obx);
            }
            else
            {
                details.Observations.Add(group);
            }
        }

        return details;
    }

    public void AddTo(Immunization immunization, TranslationContext context)
    {
        Dictionary<string, ImmunizationEducation> education = new(StringComparer.Ordinal);
        foreach (PlacedSegment obx in _details)
        {
            string turn = obx[4].Value.Trimmed() ?? "";
            string code = obx[3].Component(1).Trimmed()!;
            bool isRead = code switch
            {
                "64994-7" => Add(immunization.ProgramEligibility, obx.Read(5, "programEligibility", context, CweToCodeableConcept.Read)),
                "30963-3" => (immunization.FundingSource = obx.Read(5, "fundingSource", context, CweToCodeableConcept.Read) ?? immunization.FundingSource) is not null,
                "59785-6" => Add(immunization.ReasonCode, obx.Read(5, "reasonCode", context, CweToCodeableConcept.Read)),
                "69764-9" or VaccineType => ReadDocument(EducationOf(education, turn, immunization, static _ => false), obx, context),
                "29768-9" => (EducationOf(education, turn, immunization, static open => open.PublicationDate is null).PublicationDate = obx.Read(5, "education.publicationDate", context, DateOf)) is not null,
                "29769-7" => (EducationOf(education, turn, immunization, static open => open.PresentationDate is null).PresentationDate = obx.Read(5, "education.presentationDate", context, DateOf)) is not null,
                _ => ReadDose(immunization, obx, context),
            };
            if (isRead)
            {
                // What is asked is told by the element itself; the sub-id has put together what belongs together.
                Source.Of(obx, 3, context).Used("");
                Source.Of(obx, 4, context).Used("");
                Source.Of(obx, 2, context).Used("");
                KeptFields.Read(obx, [11, 14, 16, 17], immunization.Extension, context);
            }
            else
            {
                context.Warn(obx.Place(5), "OBX-5 does not hold what OBX-3 asks for; it stays in the message as received.");
            }
        }

        immunization.Education.RemoveAll(item => item.DocumentType is null && item.PublicationDate is null && item.PresentationDate is null);
        foreach (ImmunizationEducation item in immunization.Education)
        {
            // R4 requires the document whose dates are told (imm-1).
            item.DocumentType ??= new FhirString { Extension = SentCodes.Absent() };
        }

        // R4 requires the number of the dose where a protocol is told.
        foreach (ImmunizationProtocolApplied protocol in immunization.ProtocolApplied)
        {
            protocol.DoseNumber ??= new FhirString { Extension = SentCodes.Absent() };
        }
    }

    /// <summary>The vaccine that a statement is about names its document where the statement has no code of its own, as in the guide of the CDC.</summary>
    private static bool IsDocumentType(PlacedSegment obx, List<ObservationGroup> groups)
    {
        if (obx[3].Component(1).Trimmed() is not VaccineType || obx[4].Value.Trimmed() is not { } turn)
        {
            return false;
        }

        bool isDated = false;
        foreach (ObservationGroup other in groups)
        {
            if (other.Obx[4].Value.Trimmed() == turn)
            {
                switch (other.Obx[3].Component(1).Trimmed())
                {
                    case "69764-9":
                        return false;
                    case "29768-9" or "29769-7":
                        isDated = true;
                        break;
                    default:
                        break;
                }
            }
        }

        return isDated;
    }

    private static bool IsDetail(string? code) =>
        code is "64994-7" or "30963-3" or "59785-6" or "69764-9" or "29768-9" or "29769-7" or "30973-2";

    /// <summary>
    /// What has the same OBX-4; a date that counts on instead belongs to the document that stands before it and lacks it.
    /// </summary>
    private static ImmunizationEducation EducationOf(
        Dictionary<string, ImmunizationEducation> known, string turn, Immunization immunization, Predicate<ImmunizationEducation> lacks)
    {
        if (known.TryGetValue(turn, out ImmunizationEducation? education))
        {
            return education;
        }

        if (immunization.Education.LastOrDefault() is not { } open || !lacks(open))
        {
            immunization.Education.Add(open = new ImmunizationEducation());
        }

        return known[turn] = open;
    }

    private static ImmunizationProtocolApplied ProtocolOf(Immunization immunization)
    {
        if (immunization.ProtocolApplied.Count == 0)
        {
            immunization.ProtocolApplied.Add(new ImmunizationProtocolApplied());
        }

        return immunization.ProtocolApplied[0];
    }

    private static bool ReadDocument(ImmunizationEducation education, PlacedSegment obx, TranslationContext context)
    {
        string? type = obx.Read(5, "education.documentType", context, static (in Source cwe) =>
            string.Join(' ', new[] { cwe[1].Text(), cwe[2].Text() }.Where(part => part is not null)) is { Length: > 0 } text ? text : null);
        if (type is not null)
        {
            education.DocumentType = education.DocumentType?.Value is { } before ? $"{before}; {type}" : type;
        }

        return type is not null;
    }

    private static bool ReadDose(Immunization immunization, PlacedSegment obx, TranslationContext context)
    {
        DataType? dose = obx.Read<DataType>(5, "protocolApplied.doseNumber", context, static (in Source nm) =>
            int.TryParse(nm.Peek(), out int number) && number > 0 ? Counted(nm, number) : nm.Text() is { } text ? new FhirString(text) : null);
        if (dose is not null)
        {
            ProtocolOf(immunization).DoseNumber = dose;
        }

        return dose is not null;
    }

    private static FhirPositiveInt Counted(in Source nm, int number)
    {
        nm.Used();
        return new FhirPositiveInt(number);
    }

    private static FhirDateTime? DateOf(in Source dtm) => dtm.DateTime() is { } time ? new FhirDateTime(time) : null;

    private static bool Add(List<CodeableConcept> list, CodeableConcept? concept)
    {
        list.AddIfAny(concept);
        return concept is not null;
    }
}
