namespace Duplex.Storage.Relational.Sql;

/// <summary>A query with the values of its parameters.</summary>
/// <param name="Text">Holds no values: equal searches have equal texts.</param>
/// <param name="Parameters">In the order of their numbers, from 1; each a <see cref="long"/>, a <see cref="double"/> or a <see cref="string"/>.</param>
public sealed record SqlQuery(string Text, IReadOnlyList<object> Parameters);
