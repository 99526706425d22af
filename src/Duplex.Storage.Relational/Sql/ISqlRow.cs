namespace Duplex.Storage.Relational.Sql;

/// <summary>A row of a result. Columns count from 0.</summary>
public interface ISqlRow
{
    bool IsNull(int column);

    long Long(int column);

    double Double(int column);

    string Text(int column);
}
