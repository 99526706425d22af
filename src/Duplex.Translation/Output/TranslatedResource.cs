using System.Text.Json;
using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Output;

/// <summary>A resource as one message tells it: whole for a Bundle, and as a change for a chart that knows it already.</summary>
internal abstract class TranslatedResource
{
    // Few each, and looked at for a chart only.
    private List<(string Element, ElementChangeKind Kind)>? _kinds;
    private List<string>? _inside;
    private string? _reference;

    /// <summary>With an id. One that was only <see cref="Written"/> is read for it, and from then on may differ.</summary>
    public abstract Resource Resource { get; }

    /// <summary>Its FHIR type.</summary>
    public abstract string TypeName { get; }

    /// <summary>As an earlier message gave it; null where it was read from this one or looked at since.</summary>
    public abstract WrittenResource? Written { get; }

    /// <summary><c>Patient/{id}</c> whose it is; empty for what is nobody's, such as an organization.</summary>
    public required string Patient { get; init; }

    /// <summary>Which kind of message owns the elements (<see cref="ResourceChange.Source"/>).</summary>
    public required string Owner { get; init; }

    /// <summary>Elements that the message takes away (<c>""</c>).</summary>
    public List<string> Cleared => field ??= [];

    /// <summary>See <see cref="ResourceChange.Order"/>.</summary>
    public long? Order { get; set; }

    /// <summary>The message names the thing without owning it: what it says counts only where nothing is known yet.</summary>
    public bool IsNamedOnly { get; set; }

    /// <summary>See <see cref="ResourceChange.IsOfKnownOnly"/>. Of a chart only: a Bundle holds no such resource.</summary>
    public bool IsOfKnownOnly { get; set; }

    /// <summary>The only element that counts where something is known already; null: all of them.</summary>
    public string? ChangesOnly { get; set; }

    public string Reference => _reference ??= Written?.Reference ?? $"{Resource.TypeName}/{Resource.Id}";

    /// <summary>The element is written only where the chart has none: what R4 requires and the message does not say.</summary>
    public void IsDefault(string element) => (_kinds ??= []).Add((element, ElementChangeKind.Default));

    /// <summary>The items of this list are added to those that the chart has.</summary>
    public void IsAddition(string element) => (_kinds ??= []).Add((element, ElementChangeKind.Added));

    /// <summary>The parts of this element change one by one (<c>period.start</c>), beside those that the chart has.</summary>
    public void ChangesInside(string element) => (_inside ??= []).Add(element);

    public ResourceChange ToChange()
    {
        ResourceChange change = ResourceChange.FromResource(Resource, Owner);
        IEnumerable<string> cleared = IsNamedOnly || ChangesOnly is not null ? [] : Cleared.Distinct().Where(element => !change.Elements.Any(set => IsOf(set.Element, element)));
        return change with { Order = Order, IsOfKnownOnly = IsOfKnownOnly, Elements = [.. change.Elements.SelectMany(KindsOf), .. cleared.Select(ElementChange.Cleared)] };
    }

    /// <summary>What one field takes away and another one gives is given.</summary>
    private static bool IsOf(string name, string element) =>
        name.StartsWith(element, StringComparison.Ordinal) && (name.Length == element.Length || char.IsUpper(name[element.Length]));

    /// <summary>Whoever names an order in passing does not place it: whether it stands is told by the message of the order itself.</summary>
    private ElementChange NamedStatus(ElementChange status) => Resource is ServiceRequest
        ? ElementChange.Default(status.Element, "\"unknown\"")
        : status with { Kind = ElementChangeKind.Default };

    private IEnumerable<ElementChange> KindsOf(ElementChange element)
    {
        if (IsNamedOnly || (ChangesOnly is { } only && !IsOf(element.Element.TrimStart('_'), only)))
        {
            return element.Element.StartsWith('_') ? [] : [element.Element == "status" ? NamedStatus(element) : element with { Kind = ElementChangeKind.Default }];
        }

        if (_inside?.Contains(element.Element) == true)
        {
            using JsonDocument document = JsonDocument.Parse(element.Value);
            return [.. document.RootElement.EnumerateObject().Select(part => ElementChange.Set($"{element.Element}.{part.Name}", part.Value.GetRawText()))];
        }

        // What is said last of an element holds.
        int kind = _kinds?.FindLastIndex(known => known.Element == element.Element) ?? -1;
        return [kind < 0 ? element : element with { Kind = _kinds![kind].Kind }];
    }
}

/// <inheritdoc/>
internal sealed class TranslatedResource<T> : TranslatedResource
    where T : Resource
{
    private T? _value;
    private WrittenResource? _written;

    public TranslatedResource(T value) => _value = value;

    public TranslatedResource(WrittenResource written) => _written = written;

    /// <summary>Given anew only where a message tells of it twice.</summary>
    public T Value
    {
        get
        {
            if (_value is null)
            {
                _value = _written!.Read<T>();
                _written = null;
            }

            return _value;
        }

        set => (_value, _written) = (value, null);
    }

    public override Resource Resource => Value;

    public override string TypeName => _value is null ? Reference[..Reference.IndexOf('/', StringComparison.Ordinal)] : _value.TypeName;

    public override WrittenResource? Written => _written;

    /// <summary>Says of a thing that was <see cref="Written"/> what is known of it now.</summary>
    public void Rewrite(WrittenResource written) => (_value, _written) = (null, written);
}
