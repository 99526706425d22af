using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>One item of a collection: a node of the model, or a value of the namespace System.</summary>
public readonly struct FhirPathItem : IEquatable<FhirPathItem>
{
    private readonly object? _raw;

    /// <summary>A node.</summary>
    public FhirPathItem(Base node)
    {
        ArgumentNullException.ThrowIfNull(node);
        _raw = node;
    }

    internal FhirPathItem(object? raw) => _raw = raw;

    /// <summary>The node; null for a System value.</summary>
    public Base? Node => _raw as Base;

    /// <summary>
    /// A bool, int, long, decimal, string, PartialDateTime, PartialTime or QuantityValue; for a primitive or a Quantity
    /// of the model its System value; null for another node, or a primitive without a value.
    /// </summary>
    public object? Value => SystemValues.Of(_raw);

    /// <summary><c>Patient</c>, <c>string</c>, a backbone element's path, or <c>System.Boolean</c>.</summary>
    public string TypeName => _raw is null ? "" : TypeNames.Of(_raw);

    internal object? Raw => _raw;

    /// <summary>An item of a System value.</summary>
    /// <exception cref="ArgumentException">The value is of no type that FHIRPath has.</exception>
    public static FhirPathItem Of(object value) =>
        value is Base || SystemValues.IsSystem(value)
            ? new FhirPathItem(value)
            : throw new ArgumentException("An item is a node of the model, a bool, int, long, decimal, string, PartialDateTime, PartialTime or QuantityValue.", nameof(value));

    /// <summary>The same node, or equal System values.</summary>
    public bool Equals(FhirPathItem other) => _raw is Base ? ReferenceEquals(_raw, other._raw) : Equals(_raw, other._raw);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FhirPathItem other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _raw?.GetHashCode() ?? 0;

    /// <summary>The text that <c>toString()</c> gives; a type's name where there is none.</summary>
    public override string ToString() => _raw is null ? "" : SystemValues.Text(_raw) ?? TypeName;

    /// <summary>Equal.</summary>
    public static bool operator ==(FhirPathItem left, FhirPathItem right) => left.Equals(right);

    /// <summary>Not equal.</summary>
    public static bool operator !=(FhirPathItem left, FhirPathItem right) => !left.Equals(right);
}
