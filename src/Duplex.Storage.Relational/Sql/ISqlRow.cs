namespace Duplex.Storage.Relational.Sql;

/// <summary>A row of a result. Columns count from 0.</summary>
public interface ISqlRow
{
    bool IsNull(int column);

    long GetLong(int column);

    double GetDouble(int column);

    string GetText(int column);
}
