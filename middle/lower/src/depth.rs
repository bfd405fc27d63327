//! Which functions count the depth of calls: those that recursion can pass through again and again.

use crate::context::Role;
use mlc_ir as ir;
use mlc_ir::FnKind;

/// Marks functions on cycles of the call graph. The runtime is a node of it: operations on any values may call every
/// function object and resume every generator.
pub fn run(program: &mut ir::Program, roles: &[Role]) {
    let n = program.functions.len();
    let runtime = n;
    let mut edges: Vec<Vec<usize>> = vec![Vec::new(); n + 1];
    for (i, f) in program.functions.iter().enumerate() {
        ir::visit::ops(&f.body, &mut |op| {
            edges[i].extend(op.callee().map(ir::FnId::index));
            edges[i].extend(op.exit().map(|e| e.target.index()));
            if let ir::Op::Rt(fun, _) = op
                && fun.may_call()
            {
                edges[i].push(runtime);
            }
        });
        edges[i].sort_unstable();
        edges[i].dedup();
    }
    for info in &program.infos {
        edges[runtime].push(info.entry.index());
        edges[runtime].extend(info.resume.map(ir::FnId::index));
    }
    let component = components(&edges);
    let mut size = vec![0; edges.len()];
    for c in &component {
        size[*c] += 1;
    }
    for (i, f) in program.functions.iter_mut().enumerate() {
        let cyclic = size[component[i]] > 1 || edges[i].contains(&i);
        // Exact copies run as the end of a fast function that counted; wrappers call one that counts.
        let counts = match f.kind {
            FnKind::Plain => true,
            FnKind::GeneratorBody => true,
            FnKind::Exact => false,
            FnKind::Wrapper => matches!(roles.get(i), Some(Role::ExactEntry(_))),
        };
        f.counts_depth = cyclic && counts;
    }
}

/// The strongly connected component of each node (Tarjan's algorithm, without recursion).
fn components(edges: &[Vec<usize>]) -> Vec<usize> {
    const UNSEEN: usize = usize::MAX;
    let n = edges.len();
    let mut index = vec![UNSEEN; n];
    let mut low = vec![0; n];
    let mut component = vec![UNSEEN; n];
    let mut stack = Vec::new();
    let mut next = 0;
    let mut count = 0;
    for root in 0..n {
        if index[root] != UNSEEN {
            continue;
        }
        let mut path = vec![(root, 0)];
        while let Some((v, i)) = path.pop() {
            if i == 0 {
                index[v] = next;
                low[v] = next;
                next += 1;
                stack.push(v);
            }
            let mut descended = false;
            for (k, w) in edges[v].iter().enumerate().skip(i) {
                if index[*w] == UNSEEN {
                    path.push((v, k + 1));
                    path.push((*w, 0));
                    descended = true;
                    break;
                }
                if component[*w] == UNSEEN {
                    low[v] = low[v].min(index[*w]);
                }
            }
            if descended {
                continue;
            }
            if low[v] == index[v] {
                while let Some(w) = stack.pop() {
                    component[w] = count;
                    if w == v {
                        break;
                    }
                }
                count += 1;
            }
            if let Some((parent, _)) = path.last() {
                low[*parent] = low[*parent].min(low[v]);
            }
        }
    }
    component
}

#[cfg(test)]
mod tests {
    use super::components;

    #[test]
    fn cycles_share_a_component() {
        let c = components(&[vec![1], vec![2], vec![0, 3], vec![3], vec![0]]);
        assert_eq!(c[0], c[1]);
        assert_eq!(c[1], c[2]);
        assert_ne!(c[0], c[3]);
        assert_ne!(c[0], c[4]);
    }
}
