namespace Duplex.Hl7v2.DataTypes;

/// <summary>A data type that is a view over a repetition, a component or a subcomponent.</summary>
/// <typeparam name="T">The type itself.</typeparam>
public interface IHl7DataType<T> where T : struct, IHl7DataType<T>
{
    /// <summary>The view over this place.</summary>
    static abstract T From(Hl7Composite composite);
}
