namespace Duplex.Fhir.Search;

/// <summary>What becomes of an item that a path found.</summary>
internal abstract class IndexTarget
{
    public static IndexTarget For(SearchParameterDefinition parameter) =>
        parameter.Type == SearchParameterType.Composite ? new CompositeTarget(parameter) : new SimpleTarget(parameter, parameter.Type);

    /// <param name="item">A model node, or a System value: a string or a bool.</param>
    public abstract void Add(object item, IndexSink sink);

    /// <summary>Turns items to values of one type.</summary>
    public sealed class SimpleTarget(SearchParameterDefinition parameter, SearchParameterType type) : IndexTarget
    {
        private readonly Action<SearchParameterDefinition, object, IndexSink> _convert = IndexConversion.Of(type);

        public override void Add(object item, IndexSink sink) => _convert(parameter, item, sink);
    }
}
