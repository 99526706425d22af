using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>DiagnosticReport to ORC and OBR (sheet <c>OBR[DiagnosticReport]</c>).</summary>
internal static class ReportToObr
{
    private const string ReportNote = "http://hl7.org/fhir/5.0/StructureDefinition/extension-DiagnosticReport.note";

    /// <param name="hasControl">The structure has an ORC before the OBR.</param>
    public static void Write(V2Draft draft, DiagnosticReport report, int index, bool hasControl = true)
    {
        V2Writer to = draft.To;
        ServiceRequest? order = draft.Find<ServiceRequest>(report.BasedOn.FirstOrDefault());
        Reference? based = report.BasedOn.FirstOrDefault();
        Identifier? placer = IdentifierToEi.OfType(report.Identifier, "PLAC") ?? (order is null ? based?.Identifier : IdentifierToEi.PlacerOf(order.Identifier));
        Identifier? filler = IdentifierToEi.OfType(report.Identifier, "FILL") ?? report.Identifier.Find(one => one.Value is not null && one != placer);
        if (hasControl)
        {
            to.Segment("ORC").Field(1, "RE").Field(2);
            IdentifierToEi.Write(draft, placer);
            to.Field(3);
            IdentifierToEi.Write(draft, filler);
            to.Field(4);
            IdentifierToEi.Write(draft, order?.Requisition);
        }

        to.Segment("OBR").Keep(report.Extension).Field(1, V2Draft.SetId(index)).Field(2);
        IdentifierToEi.Write(draft, placer);
        to.Note(based);
        to.Field(3);
        IdentifierToEi.Write(draft, filler);
        if (report.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(4), code);
        }

        WriteEffective(to, report.Effective);
        if (order?.Requester is { } requester)
        {
            to.Field(16);
            ReferenceToXcn.Write(draft, requester);
        }

        DateTimeToDtm.Write(to.Field(22), report.Issued);
        WriteSection(to.Field(24), report.Category);
        to.Field(25).From(report.Status, ResultStates.OfReport(report.Status?.Value));
        to.Note(report.Status);
        draft.Each(32, report.ResultsInterpreter, WriteInterpreter);
        NotesToNte.Write(draft, report.Conclusion);
        int notes = report.Conclusion is null ? 0 : 1;
        foreach (Extension extension in report.Extension)
        {
            if (extension.Url == ReportNote && extension.Value is Annotation note)
            {
                NotesToNte.Write(draft, note, notes++);
                to.Note(extension.Url);
            }
        }
    }

    /// <summary>OBR-7 and OBR-8.</summary>
    public static void WriteEffective(V2Writer to, DataType? effective)
    {
        if (effective is Period period)
        {
            DateTimeToDtm.Write(to.Field(7), period.Start);
            DateTimeToDtm.Write(to.Field(8), period.End);
        }
        else
        {
            DateTimeToDtm.Write(to.Field(7), effective as PrimitiveType);
        }
    }

    /// <summary>OBR-24: of several sections the one that is not the laboratory as a whole.</summary>
    private static void WriteSection(V2Writer to, List<CodeableConcept> categories)
    {
        List<Coding> sections = [.. categories.SelectMany(static one => one.Coding).Where(static one => one.System?.Value == CodeSystems.TableOf("0074"))];
        if ((sections.Find(static one => one.Code?.Value != "LAB") ?? sections.FirstOrDefault()) is { Code: { } code } section)
        {
            to.Put(code).Note(section);
            sections.FindAll(static one => one.Code?.Value == "LAB").ForEach(to.Note);
        }
    }

    /// <summary>NDL: the name (CNN) in subcomponents.</summary>
    private static void WriteInterpreter(V2Draft draft, Reference reference)
    {
        Practitioner? practitioner = ReferenceToXcn.PractitionerOf(draft, reference);
        Identifier? identifier = practitioner?.Identifier.FirstOrDefault() ?? reference.Identifier;
        HumanName? name = practitioner?.Name.FirstOrDefault();
        V2Writer to = draft.To.Part(1).Sub(1).Put(identifier?.Value)
            .Sub(2).Put(name is null ? reference.Display : name.Family ?? name.Text)
            .Sub(3).Put(name?.Given.FirstOrDefault());
        if (identifier?.Value is not null)
        {
            (string? space, string? universalId, string? type) = AuthorityNames.Of(identifier, draft.Options.Authorities);
            to.Sub(9).From(identifier.System, space).Sub(10).From(identifier.System, universalId).Sub(11).From(identifier.System, type);
        }

        to.Note(reference.ReferenceValue);
        to.Note(reference.Type);
        if (practitioner is not null)
        {
            to.Note(reference);
        }
    }
}
