using System.Runtime.InteropServices;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>One message on its way into FHIR: its segments, and the resources that it has given so far.</summary>
internal sealed class MessageBuild
{
    private readonly List<TranslatedResource> _resources = [];
    private readonly Dictionary<string, TranslatedResource> _byReference = new(24, StringComparer.Ordinal);
    private readonly MessageIds _ids;
    private List<(int Offset, string Patient)>? _named;

    public MessageBuild(Hl7Message message, string type, string trigger, string owner, TranslationContext context)
    {
        Message = message;
        Type = type;
        Trigger = trigger;
        Owner = owner;
        Context = context;
        Segments = PlacedSegments.Of(message, context);
        Scope = Segments;
        Directory = new Directory(this);
        context.Directory = Directory;
        context.MessageTime = message[0][7].Value;
        _ids = new MessageIds(context.Options);
    }

    public Hl7Message Message { get; }

    /// <summary>MSH-9.1, such as <c>ADT</c>.</summary>
    public string Type { get; }

    /// <summary>MSH-9.2, such as <c>A01</c>.</summary>
    public string Trigger { get; }

    /// <summary>Which kind of message owns the elements, such as <c>ADT</c>.</summary>
    public string Owner { get; }

    public TranslationContext Context { get; }

    public IReadOnlyList<PlacedSegment> Segments { get; }

    /// <summary>The segments that are about the patient whose data is read now. Default: all.</summary>
    public IReadOnlyList<PlacedSegment> Scope { get; set; }

    /// <summary>People, organizations and places that the message names.</summary>
    public Directory Directory { get; }

    /// <summary>In the order in which they were added.</summary>
    public IReadOnlyList<TranslatedResource> Resources => _resources;

    /// <summary>Whose data is read now; null before the first PID.</summary>
    public TranslatedResource<Patient>? Patient { get; set; }

    /// <summary>The visit of that patient; null where there is none.</summary>
    public TranslatedResource<Encounter>? Encounter { get; set; }

    public string PatientReference => Patient?.Reference ?? "";

    /// <summary>A reference to the patient whose data is read now.</summary>
    public Reference? Subject => Patient is null ? null : new Reference { ReferenceValue = Patient.Reference };

    /// <summary>A reference to that patient's visit.</summary>
    public Reference? Visit => Encounter is null ? null : new Reference { ReferenceValue = Encounter.Reference };

    /// <summary>MSH, whatever the scope.</summary>
    public PlacedSegment? Header => Segments is [{ Id: "MSH" } msh, ..] ? msh : null;

    /// <summary>The first of the scope.</summary>
    public PlacedSegment? First(string id)
    {
        IReadOnlyList<PlacedSegment> scope = Scope;
        for (int index = 0; index < scope.Count; index++)
        {
            if (scope[index].Id == id)
            {
                return scope[index];
            }
        }

        return null;
    }

    /// <summary>All of the scope.</summary>
    public IEnumerable<PlacedSegment> All(string id) => First(id) is null ? [] : Scope.Where(segment => segment.Id == id);

    /// <summary>The resource of this message that a reference names; null where it names another thing or one that is not described here.</summary>
    public T? Find<T>(Reference? reference)
        where T : Resource => FindAdded<T>(reference)?.Value;

    /// <inheritdoc cref="Find{T}"/>
    public TranslatedResource<T>? FindAdded<T>(Reference? reference)
        where T : Resource =>
        reference?.ReferenceValue?.Value is { } name && _byReference.TryGetValue(name, out TranslatedResource? found) ? found as TranslatedResource<T> : null;

    /// <summary>The first resource of a type of the patient whose data is read now; null where there is none yet.</summary>
    public TranslatedResource<T>? OfPatient<T>()
        where T : Resource
    {
        foreach (TranslatedResource resource in _resources)
        {
            if (resource is TranslatedResource<T> found && found.Patient == PatientReference)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The id of a thing of the patient whose data is read now, by what names it.</summary>
    public string IdOf(string resourceType, string key) => _ids.Of(resourceType, $"{Whose}\u001f{key}");

    /// <summary>Whose data is read now; where the message names no patient, its sender's.</summary>
    public string Whose => Patient?.Reference ?? Directory.Sender;

    /// <summary>The key of a number: one that names no authority (it starts with U+001F) is told apart by whose data it is.</summary>
    public string Numbered(string key) => key.StartsWith('\u001f') ? $"{Whose}{key}" : key;

    /// <summary>The patient whose data is read from now on. One whom the message names twice is one resource.</summary>
    public TranslatedResource<Patient> AddPatient(Patient patient)
    {
        string reference = $"Patient/{patient.Id}";
        Patient = _byReference.GetValueOrDefault(reference) as TranslatedResource<Patient> ?? AddOf(patient, reference);
        return Patient;
    }

    /// <summary>Whom a PID names, for what is read once all patients are.</summary>
    public void Named(PlacedSegment pid, TranslatedResource<Patient> patient) => (_named ??= []).Add((pid.Segment.Value.Offset, patient.Reference));

    /// <summary>A reference to the patient whom a PID names; null where it identified nobody.</summary>
    public string? PatientOf(PlacedSegment pid)
    {
        foreach ((int offset, string reference) in _named ?? [])
        {
            if (offset == pid.Segment.Value.Offset)
            {
                return reference;
            }
        }

        return null;
    }

    /// <summary>A resource of the patient whose data is read now. It needs an id.</summary>
    public TranslatedResource<T> Add<T>(T resource)
        where T : Resource => AddOf(resource, PatientReference);

    /// <summary>A resource that is nobody's, such as an organization; the first of an id stands.</summary>
    public TranslatedResource<T> AddShared<T>(T resource)
        where T : Resource =>
        _byReference.GetValueOrDefault($"{resource.TypeName}/{resource.Id}") as TranslatedResource<T> ?? AddOf(resource, "");

    /// <summary>
    /// A resource that is nobody's, as an earlier message gave it; null where this message has said something else of it already.
    /// </summary>
    public TranslatedResource<T>? AddShared<T>(WrittenResource written)
        where T : Resource
    {
        ref TranslatedResource? place = ref CollectionsMarshal.GetValueRefOrAddDefault(_byReference, written.Reference, out bool isKnown);
        if (isKnown)
        {
            return place is TranslatedResource<T> { Written: { } first } same && first.Equals(written) ? same : null;
        }

        TranslatedResource<T> added = new(written) { Patient = "", Owner = Owner };
        _resources.Add(added);
        place = added;
        return added;
    }

    /// <summary>A resource of the patient whose data is read now, as it is written.</summary>
    public TranslatedResource<T> Add<T>(WrittenResource written)
        where T : Resource
    {
        TranslatedResource<T> added = new(written) { Patient = PatientReference, Owner = Owner };
        if (!_byReference.TryAdd(written.Reference, added))
        {
            return AddOf(written.Read<T>(), PatientReference);
        }

        _resources.Add(added);
        return added;
    }

    /// <summary>A resource that was made elsewhere, of a document that the message brings; the first of an id stands.</summary>
    public void Adopt(TranslatedResource resource)
    {
        if (_byReference.TryAdd(resource.Reference, resource))
        {
            _resources.Add(resource);
        }
    }

    private TranslatedResource<T> AddOf<T>(T resource, string patient)
        where T : Resource
    {
        TranslatedResource<T> added = new(resource) { Patient = patient, Owner = Owner };
        if (_byReference.TryGetValue(added.Reference, out TranslatedResource? known) && known is TranslatedResource<T> first && first.Patient == patient)
        {
            Join(first, resource);
            return first;
        }

        _resources.Add(added);
        _byReference[added.Reference] = added;
        return added;
    }

    /// <summary>What the message tells twice is one resource; a Bundle holds each but once.</summary>
    private void Join<T>(TranslatedResource<T> first, T second)
        where T : Resource
    {
        if (!ReferenceEquals(first.Value, second) && !TwiceTold.Join(first, second))
        {
            Context.WarnOnce($"twice {first.Reference}", $"{second.TypeName}", $"The message tells of one {second.TypeName} twice, and not the same; what stands first is taken, with what the second adds. Right would be one of the two, or a number of its own for each.");
        }
    }
}
