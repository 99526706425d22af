using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.ToV2.Coverage;

namespace Duplex.Translation.ToV2;

/// <summary>One message that is being written: what it is made of, what it goes to, and what was wrong.</summary>
internal sealed class V2Draft
{
    private readonly List<TranslationFinding> _findings;
    private readonly int _number;
    private readonly string? _charset;

    /// <param name="charset">MSH-18; null for none.</param>
    public V2Draft(FhirSource source, FhirToV2Options options, int number, string? charset, List<TranslationFinding> findings, ElementMarks? marks)
    {
        Source = source;
        Options = options;
        _number = number;
        _charset = charset;
        _findings = findings;
        To = new(new Hl7MessageBuilder(options.Delimiters, charset is null ? null : Hl7Charset.Named(charset)), marks);
    }

    public FhirSource Source { get; }

    public FhirToV2Options Options { get; }

    public V2Writer To { get; }

    public bool HasFailed { get; private set; }

    /// <summary>Whom the message is about, as the resource names them that it was made for.</summary>
    public Reference? Subject { get; set; }

    /// <summary>The resource whose contained resources are looked at for <c>#id</c>.</summary>
    public DomainResource? Owner { get; set; }

    /// <summary>MSH-7 as text.</summary>
    public string Now => Hl7Timestamp.From(Options.Time).ToString();

    public void Warn(string place, string sentence) => _findings.Add(new(FindingSeverity.Warning, place, sentence));

    /// <summary>There is no message.</summary>
    public void Fail(string place, string sentence)
    {
        HasFailed = true;
        _findings.Add(new(FindingSeverity.Error, place, sentence));
    }

    /// <summary>The resource that is referred to; null where it is not at hand.</summary>
    public T? Find<T>(Reference? reference)
        where T : Resource => Source.Find<T>(reference, Owner);

    /// <summary>
    /// What goes into the message besides belongs to the same patient; a failure where it is another's, or nobody can tell.
    /// </summary>
    /// <param name="path">Where the reference stands, such as <c>Observation.subject</c>.</param>
    public void Belongs(Reference? subject, string path)
    {
        if (subject is null || Subject is null || ReferenceEquals(subject, Subject))
        {
            return;
        }

        Patient? own = Find<Patient>(Subject);
        Patient? other = Find<Patient>(subject);
        bool isSame = own is not null || other is not null
            ? ReferenceEquals(own, other)
            : subject.ReferenceValue?.Value == Subject.ReferenceValue?.Value
                && subject.Identifier?.Value?.Value == Subject.Identifier?.Value?.Value && subject.Identifier?.System?.Value == Subject.Identifier?.System?.Value;
        if (isSame)
        {
            To.NoteAt(subject, "PID", 3);
        }
        else
        {
            Fail(path, "It is not shown to be about the patient whom the message is for; right would be a reference to the same Patient.");
        }
    }

    /// <summary>The visit that PV1 names; null where it names none.</summary>
    public Reference? Visit { get; set; }

    /// <summary>What is of the visit that PV1 names says so by that.</summary>
    public void BelongsToVisit(Reference? visit)
    {
        if (visit is null || Visit is null)
        {
            return;
        }

        Encounter? own = Find<Encounter>(Visit);
        bool isSame = own is not null
            ? ReferenceEquals(own, Find<Encounter>(visit))
            : visit.ReferenceValue?.Value == Visit.ReferenceValue?.Value && visit.Identifier?.Value?.Value == Visit.Identifier?.Value?.Value;
        if (isSame)
        {
            To.NoteAt(visit, "PV1", 19);
        }
    }

    /// <summary>MSH.</summary>
    public void Header(string type, string trigger, string structure)
    {
        string? condition = Options.EnhancedMode ? "AL" : null;
        To.Segment("MSH")
            .Field(3, Options.SendingApplication).Field(4, Options.SendingFacility)
            .Field(5, Options.ReceivingApplication).Field(6, Options.ReceivingFacility)
            .Field(7, Now)
            .Field(9, type).Part(2, trigger).Part(3, Options.NamesStructure ? structure : null)
            .Field(10, Options.ControlIdOf(_number)).Field(11, Options.ProcessingId).Field(12, Options.Version)
            .Field(15, condition).Field(16, condition).Field(18, _charset);
    }

    /// <summary>EVN; EVN-1 was taken out of the standard with version 2.5, and is expected nevertheless.</summary>
    public void Event(string trigger) => To.Segment("EVN").Field(1, trigger).Field(2, Now);

    /// <summary>Each item one repetition of the field.</summary>
    public void Each<T>(int field, IEnumerable<T> items, Action<V2Draft, T> write)
    {
        To.Field(field);
        foreach (T item in items)
        {
            To.Next();
            write(this, item);
        }
    }

    /// <summary>Goes to this field.</summary>
    public V2Draft At(int field)
    {
        To.Field(field);
        return this;
    }

    /// <summary>A number from 0 as a set id.</summary>
    public static string SetId(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
