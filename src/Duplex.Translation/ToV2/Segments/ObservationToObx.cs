using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Observation, its components and its members to OBX with their notes (sheets <c>OBX[Observation]</c> and <c>OBX[Observation-Component]</c>).</summary>
internal static class ObservationToObx
{
    private const string SubId = "http://hl7.org/fhir/StructureDefinition/observation-v2-subid";
    private const string AnalysisTime = "http://hl7.org/fhir/StructureDefinition/observation-analysis-date-time";
    private const int DeepestMember = 8;

    /// <param name="first">Set id of the first, from 0.</param>
    /// <param name="isInRequest">OBR-4 names the observation already: it has a line of its own only where it has a value.</param>
    /// <returns>How many OBX were written.</returns>
    public static int Write(V2Draft draft, Observation observation, int first, bool isInRequest = false, int depth = 0)
    {
        DomainResource? before = draft.Owner;
        draft.Owner = observation;
        draft.Belongs(observation.Subject, "Observation.subject");
        int written = 0;
        bool isGroup = observation.Component.Count > 0 || observation.HasMember.Count > 0;
        bool hasLine = !isGroup || observation.Value is not null || !isInRequest;
        string? group = SubIdOf(observation)?.Value ?? (observation.Component.Count > 0 && hasLine ? V2Draft.SetId(first) : null);
        if (hasLine)
        {
            WriteLine(draft, observation, first, group);
            written++;
        }

        // Behind a line they are its own; without one they are the order's.
        NotesToNte.Write(draft, observation.Note);
        for (int i = 0; i < observation.Component.Count; i++)
        {
            string number = V2Draft.SetId(i);
            WriteComponent(draft, observation, observation.Component[i], first + written, group is null ? number : $"{group}.{number}");
            written++;
        }

        foreach (Reference reference in observation.HasMember)
        {
            if (depth < DeepestMember && draft.Find<Observation>(reference) is { } member)
            {
                int at = first + written;
                written += Write(draft, member, at, false, depth + 1);
                draft.To.NoteAt(reference, "OBX", 3, at + 1);
            }
        }

        draft.Owner = before;
        return written;
    }

    private static void WriteLine(V2Draft draft, Observation observation, int index, string? group)
    {
        V2Writer to = Begin(draft, observation.Code, index, observation.Value, observation.Extension);
        if (group is not null)
        {
            to.Field(4).From(SubIdOf(observation), group);
            to.Note(observation.FindExtension(SubId));
        }

        ValueToObx5.Write(draft, observation.Value);
        WriteFlags(draft, observation.ReferenceRange, observation.Interpretation, UnitOf(observation.Value));
        WriteStatus(draft, observation, observation.DataAbsentReason, observation.Value is null && observation.Component.Count == 0);
        WriteContext(draft, observation);
    }

    private static void WriteComponent(V2Draft draft, Observation observation, ObservationComponent component, int index, string group)
    {
        V2Writer to = Begin(draft, component.Code, index, component.Value, component.Extension);
        to.Field(4, group);
        ValueToObx5.Write(draft, component.Value);
        WriteFlags(draft, component.ReferenceRange, component.Interpretation, UnitOf(component.Value));
        WriteStatus(draft, observation, component.DataAbsentReason, component.Value is null);
        WriteContext(draft, observation);
    }

    private static V2Writer Begin(V2Draft draft, CodeableConcept? code, int index, DataType? value, List<Extension> kept)
    {
        V2Writer to = draft.To.Segment("OBX").Keep(kept).Field(1, V2Draft.SetId(index));
        to.Field(2, ValueToObx5.TypeOf(value, draft));
        if (code is not null)
        {
            ConceptToCwe.Write(draft.At(3), code);
        }
        else
        {
            draft.Warn("Observation.code", "There is no code of what was observed; right would be a coding.");
        }

        return to;
    }

    private static void WriteFlags(V2Draft draft, List<ObservationReferenceRange> ranges, List<CodeableConcept> interpretations, Quantity? value)
    {
        RangesToObx7.Write(draft, ranges, value);
        draft.Each(8, interpretations, static (one, interpretation) =>
        {
            if (interpretation.Coding.FirstOrDefault() is { Code: not null } coding)
            {
                // The field's own table is implied; its codes are those of FHIR.
                one.To.Part(1, coding.Code).Note(coding);
                one.To.Part(9, interpretation.Text);
            }
            else
            {
                one.To.Part(2, interpretation.Text);
            }
        });
    }

    /// <summary>What OBX-6 is the unit of; null for what has none.</summary>
    private static Quantity? UnitOf(DataType? value) => value switch
    {
        Quantity quantity => quantity,
        Fhir.Model.Range range => range.Low ?? range.High,
        Ratio ratio => ratio.Numerator,
        _ => null,
    };

    private static void WriteStatus(V2Draft draft, Observation observation, CodeableConcept? absence, bool isEmpty)
    {
        V2Writer to = draft.To.Field(11);
        if (isEmpty && absence is not null && observation.Status?.Value is not ("registered" or "preliminary" or "entered-in-error"))
        {
            to.Text(absence.Coding.Exists(static coding => coding.Code?.Value is "not-asked") ? "N" : "X");
            absence.Coding.ForEach(to.Note);
            to.Note(observation.Status);
        }
        else if (ResultStates.OfObservation(observation.Status?.Value) is { } code)
        {
            // The code that came, where it still says what the resource says.
            Coding? sent = SentCodes.Find(observation.Status, "0085");
            bool holds = sent?.Code?.Value is { } known && ObservationStatuses.Find(known) == observation.Status?.Value;
            to.From(observation.Status, holds ? sent!.Code!.Value : code);
            to.Note(holds ? sent!.Code : null);
        }
        else if (SentCodes.Find(observation.Status, "0085") is { Code: { } other })
        {
            to.Put(other).Note(observation.Status);
        }
    }

    private static void WriteContext(V2Draft draft, Observation observation)
    {
        V2Writer to = draft.To;
        DateTimeToDtm.Write(to.Field(14), observation.Effective switch
        {
            Period period => period.Start,
            Timing timing => timing.Event.FirstOrDefault(),
            PrimitiveType time => time,
            _ => null,
        });
        draft.Each(16, observation.Performer.FindAll(one => ReferenceToXcn.IsPerson(draft, one)), ReferenceToXcn.Write);
        if (observation.Method is { } method)
        {
            ConceptToCwe.Write(draft.At(17), method);
        }

        WriteDevice(draft, observation.Device);
        if (observation.FindExtension(AnalysisTime) is { Value: FhirDateTime analyzed } extension)
        {
            DateTimeToDtm.Write(to.Field(19), analyzed);
            to.Note(extension);
        }

        if (observation.BodySite is { } site)
        {
            ConceptToCwe.Write(draft.At(20), site);
        }

        to.Field(21);
        IdentifierToEi.Write(draft, observation.Identifier.FirstOrDefault());
        to.Field(23);
        ReferenceToXon.Write(draft, observation.Performer.Find(one => !ReferenceToXcn.IsPerson(draft, one)));
    }

    private static void WriteDevice(V2Draft draft, Reference? reference)
    {
        if (reference is null)
        {
            return;
        }

        Device? device = draft.Find<Device>(reference);
        Identifier? identifier = device?.Identifier.FirstOrDefault() ?? reference.Identifier;
        draft.To.Field(18);
        if (identifier?.Value is not null)
        {
            IdentifierToEi.Write(draft, identifier);
            draft.To.Note(reference.ReferenceValue);
        }
        else
        {
            draft.To.Part(1).Put((PrimitiveType?)device?.DeviceName.FirstOrDefault()?.Name ?? reference.Display);
        }
    }

    private static FhirString? SubIdOf(Observation observation) => observation.FindExtension(SubId) switch
    {
        { Value: FhirString text } => text,
        { } parts => parts.FindExtension("original-sub-identifier")?.Value as FhirString,
        _ => null,
    };
}
